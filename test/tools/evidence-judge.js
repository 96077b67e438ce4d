// Holds the doubts of records against gold: are the decisions without doubt right, and are the errors
// among the doubtful ones?
//
// A decision is counted once, under the kind of doubt that would say that it may be wrong:
//
// - `marker`: each marker found, and each digit that a doubt says may be one. Wrong is a marker in a
//   block or at a place where gold has none, and one that gold has and the record has not.
// - `paragraph`: each paragraph begun inside a block, and each line end that a doubt names; those at
//   full lines apart, as `full-line`. Wrong is a begin that gold has not, or the other way round.
// - `split`: each question under a heading of several numbers; `number`: each that has its number
//   inferred; `extent`: each other question, answer, passage and footnote. Wrong are other letters.
//
// Gold has markers by their block alone; where in it they stand is taken from the same document
// converted from its best source, for those markers that gold confirms.
import {inOrderOf, keyAmong, read, sha1} from './evidence-passages.js'

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
    const items = gold[`${name}s`]
    const expected = new Map(
      items.map((item, i) => [item.numbers?.join() ?? keyAmong(items, i), item])
    )
    if (name === 'footnote') found.footnote = inOrderOf(expected, found.footnote)
    for (const [key, item] of expected) {
      const own = found[name].get(key)
      const what = `${name} ${key}`
      if (!own) {
        // What is missing stands in another block, most of all in the partner of its number or in the one before.
        const near = [
          ...(name === 'footnote' ? [] : ['question', 'answer']).flatMap(other =>
            [...found[other]].filter(([numbers]) =>
              key.split(',').some(number => numbers.split(',').includes(number))
            )
          ),
          ...before(found[name], key)
        ]
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

/** The passage with the highest number below those of a key. */
const before = (passages, key) =>
  [...passages]
    .filter(([numbers]) => lowest(numbers) < lowest(key))
    .toSorted(([a], [b]) => lowest(b) - lowest(a))
    .slice(0, 1)

const lowest = key => Math.min(...key.split(',').map(number => Number.parseInt(number)))

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
  const named = new Map(
    own.doubts
      .filter(({kind}) => ['paragraph', 'full-line', 'table'].includes(kind))
      .map(({kind, at}) => [at, kind === 'full-line' ? kind : 'paragraph'])
  )
  const decide = (at, says, right) =>
    add(named.get(at) ?? 'paragraph', `${what} ${says} at ${at}`, right, named.has(at))
  for (const start of new Set(own.starts))
    if (start > 0) decide(start, 'begins a paragraph', expected.includes(start))
  for (const start of expected)
    if (!own.starts.includes(start)) decide(start, 'lacks a paragraph', false)
  for (const at of named.keys())
    if (!own.starts.includes(at) && !expected.includes(at)) decide(at, 'goes on', true)
}
