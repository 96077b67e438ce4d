// Passages of a record as gold counts them: letters, and where among them markers, paragraphs and
// doubts stand.
import {createHash} from 'node:crypto'

export const letters = text =>
  [...text.normalize('NFKD').toLowerCase().replaceAll('ß', 'ss')]
    .filter(character => /\p{L}/u.test(character))
    .join('')
export const sha1 = text => createHash('sha1').update(text).digest('hex')

/** Texts of a passage in reading order, each with its path; a row of a table is one text. */
function leavesOf(blocks, path = []) {
  return blocks.flatMap((block, i) => {
    const at = [...path, i]
    if (block.type === 'list') return block.items.flatMap((item, k) => leavesOf(item, [...at, k]))
    if (block.type !== 'table')
      return [{path: at, text: block.text, markers: block.footnoteReferences}]
    return block.rows.map(({cells}, row) => ({
      path: [...at, row],
      cells,
      text: cells.join(' '),
      markers: block.footnoteReferences
        .filter(reference => reference.row === row)
        .map(({number, cell, offset}) => ({
          number,
          offset: offset + cellStart(cells, cell)
        }))
    }))
  })
}

const cellStart = (cells, cell) =>
  cells.slice(0, cell).reduce((sum, text) => sum + [...text].length + 1, 0)

/** A doubt about a table is about each of its rows; one about a cell is about its row. */
const isWithin = (block, path) => block.every((index, i) => i >= path.length || index === path[i])

const offsetIn = ({block, offset}, path, cells) =>
  (offset ?? 0) + (cells && block.length > path.length ? cellStart(cells, block.at(-1)) : 0)

const lettersBefore = (text, offset) => letters([...text].slice(0, offset).join('')).length

/** A passage as gold counts it: letters, and where in them markers, paragraphs and doubts stand. */
function pack(passage) {
  const packed = {letters: '', markers: [], starts: [], doubts: []}
  const left = [...(passage.doubts ?? [])]
  for (const {path, text, markers, cells} of leavesOf(passage.blocks)) {
    const at = packed.letters.length
    const own = letters(text)
    if (own) packed.starts.push(at)
    for (const {number, offset} of markers)
      packed.markers.push({number, at: at + lettersBefore(text, offset)})
    for (const doubt of passage.doubts ?? []) {
      if (!doubt.block || !isWithin(doubt.block, path)) continue
      if (left.includes(doubt)) left.splice(left.indexOf(doubt), 1)
      packed.doubts.push({...doubt, at: at + lettersBefore(text, offsetIn(doubt, path, cells))})
    }
    packed.letters += own
  }
  packed.doubts.push(...left)
  return packed
}

/** Passages that carry the same numbers are one to gold. */
function byNumbers(passages) {
  const found = new Map()
  for (const {numbers, joint = numbers, inferred, ...rest} of passages) {
    const own = pack(rest)
    const old = found.get(numbers.join())
    if (!old) {
      found.set(numbers.join(), {...own, joint, inferred})
      continue
    }
    const shift = old.letters.length
    const shifted = item => ({...item, ...(item.at !== undefined && {at: item.at + shift})})
    old.letters += own.letters
    old.starts.push(...own.starts.map(start => start + shift))
    old.markers.push(...own.markers.map(shifted))
    old.doubts.push(...own.doubts.map(shifted))
  }
  return found
}

/** Two notes with one number are two notes: `3`, `3 again`. */
export const keyAmong = (notes, i) =>
  `${notes[i].number}${' again'.repeat(notes.slice(0, i).filter(({number}) => number === notes[i].number).length)}`

/**
 * Order the notes that share a number as gold has them, those that are right first: they are a set.
 *
 * @param found notes of a record, by their keys
 */
export function inOrderOf(expected, found) {
  const left = new Map(found)
  const ordered = new Map()
  const take = (key, fits) => {
    const other = [...left.keys()].find(own => fits(own, left.get(own)))
    if (other === undefined) return
    ordered.set(key, left.get(other))
    left.delete(other)
  }
  for (const [key, {number, sha1: hash}] of expected)
    take(key, (_, own) => own.number === number && sha1(own.letters) === hash)
  for (const [key, {number}] of expected)
    if (!ordered.has(key)) take(key, (_, own) => own.number === number)
  return new Map([...ordered, ...[...left].map(([key, own]) => [`${key} besides`, own])])
}

/** All passages of a record, by what they are. */
export function read(record) {
  const {exchanges, footnotes, postponement, explanation} = record
  return {
    question: byNumbers(exchanges.flatMap(({questions}) => questions)),
    answer: byNumbers(exchanges.flatMap(({answer}) => answer ?? [])),
    footnote: new Map(
      footnotes.map(({number, text, doubts = []}, i) => [
        keyAmong(footnotes, i),
        {number, letters: letters(text), starts: [], markers: [], doubts, joint: [number]}
      ])
    ),
    other: record.other.map(pack),
    postponement: postponement && pack(postponement),
    explanation: explanation && pack(explanation)
  }
}
