import {csv} from './csv.js'
import type {Format} from './format.js'
import {jsonl} from './jsonl.js'
import type {FormatName} from './names.js'
import {parquet} from './parquet.js'

/** All formats; where several are written, the dataset is described by the first. */
export const formats: readonly Format<FormatName>[] = [parquet, csv, jsonl]
