import {normaliseIdentifier} from '../identifier/index.js'
import type {SeeAlso} from '../schema/record.js'

const sentence =
  /(?<=Zie\s{0,9}ook\s{0,9})Aan-?\s?hang-?\s?sels?\s*(?:van de\s*)?Han-?\s?de-?\s?lin-?\s?gen,?\s*(?:II,?\s*|Tweede Kamer,?\s*)?(?:(?:vergaderjaar|zit-?\s?ting)\s*)?(\d{4})\s*[-–]\s*\d{2,4}(?:\s*,)?\s*(?:(?:blz|biz|p)\.?\s*(\d+)|(?:nrs?\.?\s*)?(\d+(?:\s*(?:,|en)\s*\d+)*))/gi

/** The nineties print the session behind: `zie ook Aanhangsel Handelingen nr. 683 en 810, vergaderjaar 1989-1990`. */
const sessionBehind =
  /(?<=Zie\s{0,9}ook\s{0,9}Aan-?\s?hang-?\s?sels?\s[^()]{0,160}\bnrs?\.?\s*)(\d+(?:\s*(?:,|en)\s*\d+)*),?\s*ver-?\s?ga-?\s?der-?\s?jaar\s*(\d{4})\s*[-–]\s*\d{2,4}/gi

/** What the header points to, with the words that do so; a page of the Handelingen is no document. */
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
  const found = [...text.matchAll(sentence)].flatMap((match): PrintedSeeAlso[] => {
    const [printed, begin, page, list] = match
    if (page) return [{text: printed, target: null}]
    return [...list!.matchAll(/\d+/g)].map(([digits], i) => ({
      text: i === 0 ? printed.slice(0, printed.length - list!.length + digits.length) : digits,
      target: toTarget(Number(begin), Number(digits))
    }))
  })
  const behind = [...text.matchAll(sessionBehind)].flatMap(([, list, begin]) =>
    [...list!.matchAll(/\d+/g)].map(([digits]) => ({
      text: digits,
      target: toTarget(Number(begin), Number(digits))
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
