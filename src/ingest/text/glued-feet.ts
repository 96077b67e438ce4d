import {matchesIn} from '../../patterns/matches.js'
import {gluedFoot, letterFoot} from '../../words/furniture.js'

/**
 * Programs that join the pages of a PDF with nothing or a space between them glue the foot of a page to
 * the next page (`Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2Vraag 6`). Page numbers count up,
 * which tells them from a digit at the start of the next page, and a foot from a reference.
 *
 * @param keepsLines whether the lines are as they were printed, so that those of a letter can be told
 * @returns where in the text, in order, a page begins after the foot of another
 */
export function pagesBehindFeet(text: string, keepsLines: boolean): number[] {
  const feet = matchesIn(text, gluedFoot).map(({index, 0: foot, 1: digits}) => ({
    digits: digits!,
    start: index + foot.length - digits!.length
  }))
  const first = feet[0]?.digits.slice(0, 4) ?? ''
  const readings = Array.from(first, (_, i) => countOn(feet, Number(first.slice(0, i + 1))))
  // The page number from which the most feet count up; the first page need not be page 1.
  const ends = readings.reduceRight((best, own) => (own.length > best.length ? own : best), [])
  return [...ends, ...(keepsLines ? letterPages(text) : [])]
    .filter(end => !endsLine.test(text.slice(end, end + 20)))
    .sort((a, b) => a - b)
}

/** Fewer feet of one letter may be words of its text. */
const fewestFeet = 2

/** The ends of the feet of a letter that says how many pages it has, and counts them up. */
function letterPages(text: string): number[] {
  const feet = matchesIn(text, letterFoot).map(({index, 0: foot, 1: page, 2: pages}) => ({
    end: index + foot.length,
    page: Number(page),
    pages: Number(pages)
  }))
  const isNext = (foot: (typeof feet)[number], i: number): boolean =>
    i === 0 || (foot.page > feet[i - 1]!.page && foot.pages === feet[0]!.pages)
  return feet.length >= fewestFeet && feet.every(isNext) ? feet.map(({end}) => end) : []
}

const endsLine = /^[^\S\n]*(?:[\n\f]|$)/

interface Foot {
  /** Its page number, and any digits glued to that. */
  digits: string
  start: number
}

/** The ends of the page numbers in the feet that count up from a page. */
function countOn(feet: Foot[], page: number): number[] {
  const ends: number[] = []
  for (const {digits, start} of feet) {
    const next = String(page + ends.length)
    if (digits.startsWith(next)) ends.push(start + next.length)
  }
  return ends
}
