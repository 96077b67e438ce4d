// Holds the doubts of records against gold: are the decisions without doubt right, and are the errors
// among the doubtful ones?
//
// A decision is counted once, under the kind of doubt that would say that it may be wrong:
//
// | kind        | a decision is                                                      | an error is |
// | `marker`    | each marker found, each digit that a doubt says may be one         | a marker in a block or at a place where gold has none, or one that gold has and we have not |
// | `paragraph` | each paragraph begun inside a block, each line end that a doubt names | a begin that gold has not, or one that we have not |
// | `split`     | each question under a heading of several numbers                   | other letters than gold |
// | `extent`    | each other question, answer, passage, footnote                     | the same |
//
// Gold has markers by their block alone; where in it they stand is taken from the same document
// converted from its best source, for those markers that gold confirms.
import {createHash} from 'node:crypto'

const letters = text =>
  [...text.normalize('NFKD').toLowerCase().replaceAll('ß', 'ss')]
    .filter(character => /\p{L}/u.test(character))
    .join('')
const sha1 = text => createHash('sha1').update(text).digest('hex')

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

function read(record) {
  const {exchanges, footnotes, postponement, explanation} = record
  return {
    question: byNumbers(exchanges.flatMap(({questions}) => questions)),
    answer: byNumbers(exchanges.flatMap(({answer}) => answer ?? [])),
    footnote: new Map(
      footnotes.map(({number, text, doubts = []}) => [
        String(number),
        {letters: letters(text), starts: [], markers: [], doubts, joint: [number]}
      ])
    ),
    other: record.other.map(pack),
    postponement: postponement && pack(postponement),
    explanation: explanation && pack(explanation)
  }
}

/** Kinds of doubt that say that a passage may have other text or another number than it should. */
const ofText = ['split', 'number', 'note', 'extent', 'table']

const doubts = (passage, kinds) => passage.doubts.some(({kind}) => kinds.includes(kind))

/** Whether a doubt says that a note of this number may begin somewhere. */
const isNamed = (found, number) =>
  [
    ...found.question.values(),
    ...found.answer.values(),
    ...found.footnote.values(),
    ...found.other,
    found.postponement,
    found.explanation
  ].some(passage => passage?.doubts.some(doubt => doubt.kind === 'note' && doubt.number === number))

/**
 * Every decision in a record that gold can judge.
 *
 * @param best the record of the same document from its best source, for the places of markers
 * @returns {kind, what, right, doubtful}[]
 */
export function judge(record, gold, best) {
  const found = read(record)
  const places = read(best)
  const decisions = []
  const add = (kind, what, right, doubtful) => decisions.push({kind, what, right, doubtful})
  for (const name of ['question', 'answer', 'footnote']) {
    const expected = new Map(
      gold[`${name}s`].map(item => [(item.numbers ?? [item.number]).join(), item])
    )
    for (const [key, item] of expected) {
      const own = found[name].get(key)
      const what = `${name} ${key}`
      if (!own) {
        // What is missing stands in another block, most of all in the partner of its number.
        const near = [name, ...(name === 'footnote' ? [] : ['question', 'answer'])].flatMap(other =>
          [...found[other]].filter(([numbers]) =>
            key.split(',').some(number => numbers.split(',').includes(number))
          )
        )
        add(
          (item.joint?.length ?? 1) > 1 ? 'split' : 'extent',
          `${what} is missing`,
          false,
          near.some(([, passage]) => doubts(passage, ofText)) ||
            (name === 'footnote' && isNamed(found, item.number)) ||
            record.doubts.length > 0
        )
        continue
      }
      const right = own.letters.length === item.letters && sha1(own.letters) === item.sha1
      const kind =
        own.joint.length > 1 && name === 'question' ? 'split' : own.inferred ? 'number' : 'extent'
      add(
        kind,
        `${what} has ${own.letters.length} letters, gold ${item.letters} (${own.letters.slice(0, 16)} ... ${own.letters.slice(-16)}, gold ... ${item.ends?.slice(-16)})`,
        right,
        doubts(own, ofText)
      )
      if (name === 'footnote') continue
      judgeMarkers(own, item.markers, places[name].get(key), what, add)
      if (right && item.paragraphStarts) judgeParagraphs(own, item.paragraphStarts, what, add)
    }
    for (const [key, own] of found[name])
      if (!expected.has(key))
        add('extent', `${name} ${key} should not be there`, false, doubts(own, ofText))
  }
  for (const name of ['postponement', 'explanation']) {
    const expected = gold[`${name}Letters`] ?? 0
    const own = found[name]
    if (expected || own)
      add(
        'extent',
        name,
        (own?.letters.length ?? 0) === expected,
        own ? doubts(own, ofText) : record.doubts.length > 0
      )
  }
  return decisions
}

function judgeMarkers(own, expected, best, what, add) {
  const left = [...expected]
  const named = own.doubts.filter(({kind}) => kind === 'marker')
  const used = new Set()
  for (const {number, at} of own.markers) {
    const doubt = named.find(doubt => doubt.number === number && doubt.at === at)
    if (doubt) used.add(doubt)
    const i = left.indexOf(number)
    const places =
      best?.letters === own.letters ? best.markers.filter(m => m.number === number) : []
    const right = i >= 0 && (places.length === 0 || places.some(place => place.at === at))
    if (i >= 0) left.splice(i, 1)
    add('marker', `${what} marker ${number} at ${at}`, right, doubt !== undefined)
  }
  for (const number of left) {
    const doubt = named.find(doubt => doubt.number === number && !used.has(doubt))
    if (doubt) used.add(doubt)
    add('marker', `${what} lacks marker ${number}`, false, doubt !== undefined)
  }
  for (const doubt of named)
    if (!used.has(doubt)) add('marker', `${what} digit ${doubt.number}`, true, true)
}

function judgeParagraphs(own, expected, what, add) {
  const named = new Set(
    own.doubts
      .filter(({kind}) => ['paragraph', 'full-line', 'table'].includes(kind))
      .map(({at}) => at)
  )
  for (const start of new Set(own.starts))
    if (start > 0)
      add(
        'paragraph',
        `${what} begins a paragraph at ${start}`,
        expected.includes(start),
        named.has(start)
      )
  for (const start of expected)
    if (!own.starts.includes(start))
      add('paragraph', `${what} lacks a paragraph at ${start}`, false, named.has(start))
  for (const at of named)
    if (!own.starts.includes(at) && !expected.includes(at))
      add('paragraph', `${what} goes on at ${at}`, true, true)
}
