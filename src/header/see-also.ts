import {matchesIn} from '../patterns/matches.js'
import {normaliseIdentifier} from '../identifier/index.js'
import type {SeeAlso} from '../schema/record.js'
import {seeAlsoSentence, sessionBehind} from '../words/header-parts.js'

/** What the header points to, with the words that do so; a page of the Handelingen is not a document. */
export interface PrintedSeeAlso {
  text: string
  target: SeeAlso | null
}

/**
 * Read `Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 594`, as many as there are.
 * `nr.` may be missing, several numbers may follow. A session lasts a year, so its second year
 * follows from the first, however it is printed (`2022–203`).
 */
export function parseSeeAlso(text: string): PrintedSeeAlso[] {
  const found = matchesIn(text, seeAlsoSentence).flatMap((match): PrintedSeeAlso[] => {
    const [printed, year, page, list] = match
    if (page) return [{text: printed, target: null}]
    return matchesIn(list!, /\d+/g).map(([digits], i) => ({
      text: i === 0 ? printed.slice(0, printed.length - list!.length + digits.length) : digits,
      target: toTarget(Number(year), Number(digits))
    }))
  })
  const behind = matchesIn(text, sessionBehind).flatMap(([, list, year]) =>
    matchesIn(list!, /\d+/g).map(([digits]) => ({
      text: digits,
      target: toTarget(Number(year), Number(digits))
    }))
  )
  // Some documents print the sentence twice.
  const all = [...found, ...behind]
  return all.filter((item, i) => all.findIndex(other => isSame(other, item)) === i)
}

function toTarget(year: number, number: number): SeeAlso | null {
  const id = normaliseIdentifier(`ah-tk-${year}${year + 1}-${number}`)
  return id ? {type: 'aanhangsel', session: `${year}-${year + 1}`, number, id} : null
}

const isSame = (a: PrintedSeeAlso, b: PrintedSeeAlso): boolean =>
  a.target && b.target ? a.target.id === b.target.id : a.text === b.text
