import type {Table} from '../columns.js'
import {answers} from './answers.js'
import {departments} from './departments.js'
import {diagnostics} from './diagnostics.js'
import {documents} from './documents.js'
import {footnotes} from './footnotes.js'
import {pairs} from './pairs.js'
import {parties} from './parties.js'
import {people} from './people.js'
import {procedures} from './procedures.js'
import {questions} from './questions.js'
import {references} from './references.js'
import {sources} from './sources.js'

/** The tables of a dataset, each after those that it refers to. */
export const tables: readonly Table[] = [
  documents,
  answers,
  questions,
  footnotes,
  references,
  people,
  sources,
  diagnostics,
  parties,
  departments,
  pairs,
  procedures
]
