import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {columnTypes, type Column, type Table} from '../columns.js'
import {tables} from '../tables/index.js'
import {about} from './about.js'
import {cardHead} from './card-head.js'
import {bibtex} from './citation.js'
import type {Described} from './described.js'
import {certaintyRows, limits, marks} from './limits.js'

/** The card of the dataset: what it holds, where it comes from, what every column means. */
export const writeCard = (described: Described): Promise<void> =>
  writeFile(join(described.folder, 'README.md'), card(described))

const card = (described: Described): string =>
  [
    cardHead(described),
    `# ${about.title}`,
    about.description,
    '## Contents',
    contents(described),
    ...described.summary.counts.map(
      ({title, of, rows}) =>
        `### ${title}\n\n${table([title, `rows of \`${of}\``], rows.map(code(title)))}`
    ),
    '## Provenance and licence',
    provenance(described),
    '## Citation',
    '`CITATION.cff` says it for programs.',
    `\`\`\`bibtex\n${bibtex}\n\`\`\``,
    '## Known limits',
    limits.join('\n'),
    '## How good it is',
    'Of this dataset, by decade and form of the source. None of it is compared with the documents: the program says ' +
      'itself where it is not sure.',
    table(
      [
        'decade',
        'form',
        'documents',
        'questions',
        '% answered',
        '% without doubt',
        '% of documents without warning'
      ],
      certaintyRows(described.summary)
    ),
    `Of the converter, measured with ${about.converter} on other documents, which people read by hand (few of each form):`,
    table(marks[0], marks.slice(1)),
    '## Columns',
    'Every `id` is unique; a column that refers to a table holds its `id`. Lists are JSON arrays in CSV.',
    ...tables.map(one => `### ${one.name}\n\n${one.description}\n\n${columns(one)}`)
  ].join('\n\n') + '\n'

const contents = ({summary, written, whole}: Described): string =>
  [
    tablesOf({summary, written}),
    ...whole.map(({format, file}) => `\`${file.path}\`: ${format.about}`)
  ].join('\n\n')

const tablesOf = ({summary, written}: Pick<Described, 'summary' | 'written'>): string =>
  table(
    ['table', 'rows', 'files'],
    tables.map(({name}) => [
      `\`${name}\``,
      summary.rows[name]!,
      written
        .filter(one => one.table.name === name)
        .map(({files}) =>
          files.length === 1
            ? `\`${files[0]!.path}\``
            : `${files.length} below \`${name}/\` (${files[0]!.path.split('.').at(-1)})`
        )
        .join(', ')
    ])
  )

const provenance = ({summary: {from, until, converters}}: Described): string =>
  [
    'The documents are public documents of the Dutch parliament, published by the Tweede Kamer der ' +
      'Staten-Generaal (and, for `ah-ek` and `kv-ek`, the Eerste Kamer); their texts are as printed, ' +
      'and spelling is never corrected. Works made public by public authorities may be reproduced ' +
      `unless a right is expressly reserved: [${about.license.title}](${about.license.path}). Notes and ` +
      'quotations may contain words of others, and the documents name persons.',
    from === null
      ? 'No document says when it was submitted.'
      : `Questions submitted from ${from} to ${until}.`,
    `The tables were made by ${about.converter} from records made by:`,
    table(
      ['converter', 'sources'],
      converters.map(([name, count]) => [name, count])
    ),
    'Several files or formats of one document are one row of `documents`; all of them are in `sources`. ' +
      'What the converter found odd is in `diagnostics`. The form of the records is in ' +
      '`record.schema.json`, that of the tables in `datapackage.json` and `croissant.json`.'
  ].join('\n\n')

const columns = ({columns}: Table): string =>
  table(['column', 'type', 'meaning'], columns.map(columnRow))

const columnRow = ({name, type, description, references}: Column): string[] => [
  `\`${name}\``,
  columnTypes[type].sql,
  references === undefined ? description : `${description} (\`${references}\`)`
]

/** RuleIds are code; everything else that is counted is words. */
const code =
  (title: string) =>
  ([value, count]: [string, number]): (string | number)[] => [
    title.includes('`') ? `\`${value}\`` : value,
    count
  ]

function table(head: string[], rows: (string | number)[][]): string {
  if (rows.length === 0) return 'None.'
  const line = (cells: (string | number)[]): string =>
    `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
