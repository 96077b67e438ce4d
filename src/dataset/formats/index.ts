import {csv} from './csv.js'
import type {Format, WholeFormat} from './format.js'
import {jsonl} from './jsonl.js'
import type {FormatName} from './names.js'
import {parquet} from './parquet.js'
import {sqlite} from './sqlite.js'
import {tei} from './tei/index.js'

/** All formats; if several are written, the dataset is described by the first. */
export const formats: readonly (Format<FormatName> | WholeFormat<FormatName>)[] = [
  parquet,
  csv,
  jsonl,
  sqlite,
  tei
]
