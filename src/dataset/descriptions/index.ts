import {writeCard} from './card.js'
import {writeCitation} from './citation.js'
import {writeCroissant} from './croissant.js'
import {writeDatapackage} from './datapackage.js'
import type {Described} from './described.js'
import {writeRecordSchema} from './record-schema.js'

/** Everything that describes a dataset, each in its own file. */
export const descriptions: readonly ((described: Described) => Promise<void>)[] = [
  writeDatapackage,
  writeCroissant,
  writeRecordSchema,
  writeCitation,
  writeCard
]
