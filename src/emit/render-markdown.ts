import type {Block, DocumentRecord, Footnote, ParagraphBlock} from '../schema/record.js'
import {answerHeader, questionHeader} from './header-text.js'
import {piecesOf, type ShownPiece} from './pieces.js'
import {headings} from '../words/part-names.js'

/**
 * Write a record as Markdown (CommonMark with the tables and footnotes of GitHub): questions and answers in turn,
 * notes at the foot, addresses as links. Page furniture is not written.
 */
export function renderMarkdown(record: DocumentRecord): string {
  const {id, subject, exchanges, postponement, explanation, other, footnotes} = record
  return [
    `# ${plain(subject ?? id ?? record.source.name)}`,
    plain(id ?? ''),
    plain(questionHeader(record)),
    plain(answerHeader(record)),
    ...other.map(({blocks}) => blocksOf(blocks)),
    ...exchanges.flatMap(({questions, answer}) =>
      [...questions, ...(answer ? [answer] : [])].map(({label, blocks}, i, all) =>
        headed(label === all[i - 1]?.label ? null : label, blocks)
      )
    ),
    postponement && headed(headings.postponement, postponement.blocks),
    explanation && headed(headings.explanation, explanation.blocks),
    footnotes.map(noteOf).join('\n\n')
  ]
    .filter(Boolean)
    .map(part => `${part}\n`)
    .join('\n')
}

const headed = (label: string | null, blocks: Block[]): string =>
  [label === null ? '' : `## ${plain(label)}`, blocksOf(blocks)].filter(Boolean).join('\n\n')

const blocksOf = (blocks: Block[]): string => blocks.map(blockOf).join('\n\n')

function blockOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return textOf(block)
    case 'heading':
      return `### ${textOf(block)}`
    case 'list':
      return block.items
        .map((item, i) => itemOf(block.ordered ? `${i + 1}. ` : '- ', blocksOf(item)))
        .join('\n')
    case 'table':
      return tableOf(block.rows.map(({cells}) => cells))
  }
}

/** The following lines of an item are indented to its first word. */
const itemOf = (sign: string, text: string): string =>
  sign + text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(sign.length)}`)

/** A GitHub table has a head, and the same number of cells in every row. */
function tableOf(rows: string[][]): string {
  const width = Math.max(...rows.map(cells => cells.length), 1)
  const line = (cells: string[]): string =>
    `| ${Array.from({length: width}, (_, i) => cellOf(cells[i] ?? '')).join(' | ')} |`
  const [head = [], ...rest] = rows.map(line)
  return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n')
}

const cellOf = (text: string): string =>
  plain(text)
    .replaceAll('|', String.raw`\|`)
    .split('\n')
    .map(line => line.trim())
    .join(' ')

const textOf = (block: ParagraphBlock): string => piecesOf(block).map(pieceOf).join('')

function pieceOf(piece: ShownPiece): string {
  if ('text' in piece) return piece.url === null ? plain(piece.text) : linkOf(piece.text, piece.url)
  // A marker without a note would otherwise be shown in brackets.
  return piece.note === null ? `<sup>${piece.marker}</sup>` : `[^${piece.note}]`
}

const linkOf = (text: string, url: string): string =>
  `[${plain(text)}](<${url.replaceAll(/[<>\s]/g, sign => encodeURIComponent(sign))}>)`

const noteOf = (note: Footnote): string =>
  `[^${note.id}]: ${piecesOf(note).map(pieceOf).join('').replaceAll(/\n+/g, ' ')}`

/** A text whose signs mean nothing to Markdown. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\\`*_{}[\]<>#~&]/g, String.raw`\$&`)
    // What would begin a list or a line below a heading.
    .replaceAll(/^([ \t]*)([-+=])/gm, String.raw`$1\$2`)
    .replaceAll(/^([ \t]*\d{1,9})([.)])/gm, String.raw`$1\$2`)
