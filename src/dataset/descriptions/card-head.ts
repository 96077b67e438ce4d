import {about} from './about.js'
import type {Described} from './described.js'
import type {WrittenTable} from '../files.js'
import {yaml} from './yaml.js'

/** Hugging Face's names for numbers of rows, each with the number that it stays below. */
const sizes = [
  ['n<1K', 1e3],
  ['1K<n<10K', 1e4],
  ['10K<n<100K', 1e5],
  ['100K<n<1M', 1e6],
  ['1M<n<10M', 1e7]
] as const

/** The YAML from which Hugging Face knows language, licence, size, and the files of each table. */
export function cardHead({summary, written}: Described): string {
  const described = written.filter(({format}) => format === written[0]?.format)
  const size = sizes.find(([, end]) => (summary.rows.pairs ?? 0) < end)?.[0] ?? '10M<n<100M'
  return `---\n${yaml({
    pretty_name: about.title,
    language: ['nl'],
    license: 'other',
    license_name: 'auteurswet-15b',
    license_link: about.license.path,
    task_categories: ['question-answering', 'text-retrieval', 'text-classification'],
    size_categories: [size],
    tags: about.keywords,
    ...(described.length > 0 ? {configs: described.map(configOf)} : {})
  })}---`
}

/** The table to begin with is the one that readers get if they name none. */
const configOf = ({table, format, files}: WrittenTable) => ({
  config_name: table.name,
  data_files:
    files.length === 1 ? files[0]!.path : `${table.name}/session=*/part.${format.extension}`,
  ...(table.name === 'pairs' ? {default: true} : {})
})
