export {sync} from './sync.js'
export {kindNames, type KindName} from './kinds.js'
export type {MissingDocument, SourceName, SyncOptions, SyncResult} from './contract.js'
