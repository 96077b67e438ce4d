import type {Plugin, Processor} from 'unified'
import {toRecord} from './record.js'
import {checkedRecord} from '../schema/checked-record.js'
import type {DocumentRecord} from '../schema/record.js'
import type {Root} from '../tree/nodes.js'

declare module 'unified' {
  interface CompileResultMap {
    DocumentRecord: DocumentRecord
  }
}

/** Unified plugin: compile the finished tree to a record and validate it. */
export const aanhangselRecord: Plugin<[], Root, DocumentRecord> = function () {
  const self = this as unknown as Processor<undefined, undefined, undefined, Root, DocumentRecord>
  self.compiler = (tree, file) => checkedRecord(toRecord(tree, file))
}
