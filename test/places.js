import {letters} from './letters.js'

/** @import {DocumentRecord} from '../src/index.js' */

/**
 * What is wrong with the places in a record: text that does not stand where its `source` says, and
 * offsets of markers, references and doubts that lie outside their text or beside it.
 *
 * @param {DocumentRecord} record
 * @param {string} text text of the reader, which the places count
 */
export function wrongPlaces(record, text) {
  const noted = new Set(record.footnotes.map(({number}) => number))
  const reported = record.diagnostics.some(({ruleId}) => ruleId === 'marker-without-note')
  const faults = []
  const visit = value => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (!value || typeof value !== 'object') return
    if (typeof value.text === 'string' && value.source?.start) {
      faults.push(...wrongText(value, text), ...wrongReferences(value))
      for (const {number} of value.footnoteReferences ?? [])
        if (!noted.has(number) && !reported) faults.push(`marker ${number} without note`)
    }
    Object.values(value).forEach(visit)
  }
  visit(record)
  return [...faults, ...wrongDoubts(record)]
}

/** The text stands between its places; one letter of four is enough to tell. */
function wrongText({text: running, source}, text) {
  const slice = letters(text.slice(source.start.offset, source.end.offset))
  return (letters(running).match(/.{1,4}/gu) ?? [])
    .filter(part => !slice.includes([...part][0]))
    .map(part => `\`${part}\` of \`${running.slice(0, 40)}\` outside its place`)
}

/** Offsets within a text are code points of it. */
function wrongReferences({text: running, footnoteReferences = [], references = []}) {
  const points = [...running]
  const markers = footnoteReferences
    .filter(({offset}) => offset > points.length)
    .map(({number}) => `marker ${number} outside its text`)
  const others = references
    .filter(({text, start, end}) => points.slice(start, end).join('') !== text)
    .map(({text}) => `reference \`${text}\` not at its place`)
  return [...markers, ...others]
}

/** Every doubt is about a block that is there, and a place within its text; a marker's is about a digit. */
function wrongDoubts({exchanges, postponement, explanation, other}) {
  const passages = [
    ...exchanges.flatMap(({questions, answer}) => [...questions, answer]),
    postponement,
    explanation,
    ...other
  ]
  return passages.flatMap(passage =>
    (passage?.doubts ?? [])
      .filter(({block, offset}) => block !== null && offset !== null)
      .filter(({kind, block, offset, number}) => {
        const {points, markers} = textAt(passage.blocks, block)
        // A raised digit counts as well.
        const behind = points.slice(offset).join('').normalize('NFKC')
        const isDigit = new RegExp(`^[[(]?${number}`).test(behind)
        const isMarker = kind !== 'marker' || markers.includes(offset) || isDigit
        return offset > points.length || !isMarker
      })
      .map(({kind}) => `doubt \`${kind}\` not at its place`)
  )
}

/** The text that a path of blocks leads to, in code points, and the offsets of its markers. */
function textAt(blocks, [index, ...path]) {
  const block = blocks[index]
  if (block.type === 'list') return textAt(block.items[path[0]], path.slice(1))
  const [row, cell] = path
  const text = block.type === 'table' ? block.rows[row].cells[cell] : block.text
  const own = block.footnoteReferences.filter(
    other => block.type !== 'table' || (other.row === row && other.cell === cell)
  )
  return {points: [...text], markers: own.map(({offset}) => offset)}
}
