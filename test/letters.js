/** @import {Block, DocumentRecord, Placed} from '../src/index.js' */

/**
 * The letters of a text, in order and without case or accents: what conversion must conserve. An
 * accent that stands apart (`eˆ`) is one, though Unicode calls it a letter.
 *
 * @param {string} text
 */
export const letters = text =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?:\P{L}|[ˆˇ])+/gu, '')

/**
 * @param {Block} block
 * @returns {string}
 */
function textOf(block) {
  switch (block.type) {
    case 'list':
      return block.items.flat().map(textOf).join(' ')
    case 'table':
      return block.rows.flatMap(row => row.cells).join(' ')
    default:
      return block.text
  }
}

/**
 * Everything that the record holds of the body and the notes.
 *
 * @param {DocumentRecord} record
 */
export function recordText(record) {
  const passages = [
    ...record.exchanges.flatMap(({questions, answer}) => [...questions, answer]),
    record.postponement,
    record.explanation,
    ...record.other
  ]
  const texts = passages.flatMap(passage => passage?.blocks.map(textOf) ?? [])
  return [...texts, ...record.footnotes.map(note => note.text)].join(' ')
}

/**
 * What is lost or invented between the leaves of the tree and the record; empty if nothing is.
 *
 * @param {DocumentRecord} record
 * @param {Placed[]} leaves
 * @param {string} text
 */
export function difference(record, leaves, text) {
  const body = leaves
    .filter(({path}) => path.at(-1) === 'text' && path[0] !== 'header')
    .map(({start, end}) => text.slice(start, end))
    .join(' ')
  const held = recordText(record)
  const [lost, invented] = [missingLetters(body, held), missingLetters(held, body)]
  return lost + invented && `lost from the tree \`${lost}\`, invented in the record \`${invented}\``
}

/**
 * The letters of one text that another lacks, each as often as it is missing.
 *
 * @param {string} text
 * @param {string} other
 */
export function missingLetters(text, other) {
  const counts = new Map()
  for (const letter of letters(other)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let missing = ''
  for (const letter of letters(text)) {
    const count = counts.get(letter) ?? 0
    if (count === 0) missing += letter
    else counts.set(letter, count - 1)
  }
  return missing
}
