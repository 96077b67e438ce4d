import {csv} from './csv.js'
import {jsonl} from './jsonl.js'
import {parquet} from './parquet.js'

/** All formats; where several are written, the dataset is described by the first. */
export const formats = [parquet, csv, jsonl] as const

export type FormatName = (typeof formats)[number]['name']

export const formatNames: readonly FormatName[] = formats.map(({name}) => name)
