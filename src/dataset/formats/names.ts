/** Names of the formats that datasets are written in. */
export const formatNames = ['parquet', 'csv', 'jsonl', 'sqlite', 'tei'] as const

export type FormatName = (typeof formatNames)[number]
