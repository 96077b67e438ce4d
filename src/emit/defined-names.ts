import {isAct, type Holder} from './references.js'
import type {Reference} from '../schema/record.js'
import {twoLetterNames} from '../reference/bwb.js'
import {shortName} from '../words/passages.js'

/** Places are counted in code points, so a text with others is left alone. */
const surrogate = /[\ud800-\udfff]/

/**
 * Find the acts that a document gives a short name, in all of it: `de Wet stelsel openbare
 * bibliotheekvoorzieningen (Wsob)` says what `Wsob` is, and that the words before it are a name. Where the
 * Werkloosheidswet is named, `WW` is that law.
 */
export function findDefinedNames(all: Holder[]): void {
  const meant = new Map<string, Reference>()
  for (const {references, text = ''} of all)
    for (const name of references.filter(isAct)) {
      const short = shortName.exec(text.slice(name.end!))?.[1]
      if (!short || !isShortOf(short, name.text) || meant.has(short)) continue
      meant.set(short, name)
      meant.set(name.text, name)
    }
  for (const name of all.flatMap(({references}) => references.filter(isAct)))
    for (const letters of twoLetterNames.get(name.id ?? '') ?? [])
      if (!meant.has(letters)) meant.set(letters, name)
  for (const [printed, name] of meant)
    for (const holder of all) if (holder.text?.includes(printed)) add(holder, printed, name)
}

/** The letters of a short name occur in the name, in order, and the first of both is the same. */
function isShortOf(short: string, name: string): boolean {
  const letters = name.toLowerCase()
  if (letters[0] !== short[0]!.toLowerCase()) return false
  let from = 0
  for (const letter of short.toLowerCase()) {
    from = letters.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}

function add({references, text = ''}: Holder, printed: string, {type, id, url}: Reference): void {
  if (surrogate.test(text)) return
  const before = references.length
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
    const end = at + printed.length
    const isFree = references.every(({start, end: until}) => until! <= at || end <= start!)
    if (isFree && isWord(text, at, end))
      references.push({type, id, url, text: printed, start: at, end, relation: null})
  }
  if (references.length > before) references.sort((a, b) => a.start! - b.start!)
}

const isWord = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\d-]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^(?:[\p{L}\d]|-\p{L})/u.test(text.slice(end, end + 3))
