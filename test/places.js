import {letters} from './letters.js'

/** @import {DocumentRecord} from '../src/index.js' */

/**
 * What is wrong with the places in a record: text that does not stand where its `source` says, and
 * offsets of markers and references that lie outside their text or beside it.
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
  return faults
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
