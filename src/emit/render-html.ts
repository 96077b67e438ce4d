import type {Block, DocumentRecord, Footnote, ParagraphBlock} from '../schema/record.js'
import {answerHeader, questionHeader} from './header-text.js'
import {Html, html} from './html.js'
import {piecesOf, type ShownPiece} from './pieces.js'
import {headings} from '../words/part-names.js'

/**
 * Write a record as a page of HTML for people to read: questions and answers in turn, notes at the foot
 * with links to them, addresses as links. Page furniture is not written.
 */
export function renderHtml(record: DocumentRecord): string {
  const {id, subject, exchanges, postponement, explanation, other, footnotes} = record
  const title = subject ?? id ?? record.source.name
  const body = html`<h1>${title}</h1>
    ${id === null ? null : html`<p>${id}</p> `}${[questionHeader(record), answerHeader(record)].filter(Boolean).map(text => html`<p>${text}</p> `)}${other.map(({blocks}) => blocksOf(blocks))}${exchanges.map(
      ({questions, answer}) =>
        html`${questions.map(({label, blocks}, i) => headed(label === questions[i - 1]?.label ? null : label, blocks))}${answer && headed(answer.label, answer.blocks)}`
    )}${postponement && headed(headings.postponement, postponement.blocks)}${explanation && headed(headings.explanation, explanation.blocks)}${
      footnotes.length === 0
        ? null
        : html`<hr />
            ${footnotes.map(noteOf)}`
    }`
  return `<!doctype html>\n<html lang="nl">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n${html`<title>${title}</title>`}\n<style>:root { color-scheme: light dark } body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif } table { border-collapse: collapse } td { border: 1px solid; padding: .2rem .5rem; vertical-align: top }</style>\n${body}</html>\n`
}

const headed = (label: string | null, blocks: Block[]): Html =>
  html`${label === null ? null : html`<h2>${label}</h2> `}${blocksOf(blocks)}`

const blocksOf = (blocks: Block[]): Html[] => blocks.map(blockOf)

function blockOf(block: Block): Html {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${textOf(block)}</p> `
    case 'heading':
      return html`<h3>${textOf(block)}</h3> `
    case 'list': {
      const items = block.items.map(item => html`<li>${blocksOf(item)}</li> `)
      return block.ordered
        ? html`<ol>
            ${items}
          </ol> `
        : html`<ul>
            ${items}
          </ul> `
    }
    case 'table':
      return html`<table>
        ${block.rows.map(
          ({cells}) =>
            html`<tr>
              ${cells.map(cell => html`<td>${cell}</td>`)}
            </tr> `
        )}
      </table> `
  }
}

/** A text with its links and its markers, each a link to its note. */
const textOf = (block: ParagraphBlock): Html[] => piecesOf(block).map(pieceOf)

function pieceOf(piece: ShownPiece): Html {
  if ('text' in piece)
    return piece.url === null ? html`${piece.text}` : html`<a href="${piece.url}">${piece.text}</a>`
  const {marker, note} = piece
  return html`<sup>${note === null ? marker : html`<a href="#${note}">${marker}</a>`}</sup>`
}

const noteOf = (note: Footnote): Html =>
  html`<p id="${note.id}">${note.number} ${piecesOf(note).map(pieceOf)}</p> `
