import type {WrittenTable} from '../files.js'
import type {Summary} from '../summary.js'
import {writeCard} from './card.js'
import {writeCroissant} from './croissant.js'
import {writeDatapackage} from './datapackage.js'
import {writeRecordSchema} from './record-schema.js'

/** What the descriptions of a dataset are made from. */
export interface Described {
  /** Folder in which they are written. */
  folder: string
  written: WrittenTable[]
  summary: Summary
}

/** Everything that describes a dataset: a file each. */
export const descriptions: readonly ((described: Described) => Promise<void>)[] = [
  writeDatapackage,
  writeCroissant,
  writeRecordSchema,
  writeCard
]
