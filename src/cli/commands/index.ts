import type {Command} from '../command.js'
import {convert} from './convert.js'
import {dataset} from './dataset.js'
import {inspect} from './inspect.js'
import {merge} from './merge.js'
import {query} from './query.js'
import {sync} from './sync.js'
import {verify} from './verify.js'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [convert, inspect, merge, dataset, query, sync, verify]
