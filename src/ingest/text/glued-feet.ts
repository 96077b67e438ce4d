import {gluedFoot} from '../../words/furniture.js'

/**
 * Programs that join the pages of a PDF with nothing or a space between them glue the foot of a page to
 * the next page (`Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2Vraag 6`). Page numbers count, so a
 * digit that the next page begins with is told from them, and a reference from a foot.
 *
 * @returns where in the text, in order, a page begins behind the foot of another
 */
export function pagesBehindFeet(text: string): number[] {
  const feet = Array.from(text.matchAll(gluedFoot), ({index, 0: foot, 1: digits}) => ({
    digits: digits!,
    start: index + foot.length - digits!.length
  }))
  const first = feet[0]?.digits.slice(0, 4) ?? ''
  const readings = Array.from(first, (_, i) => countOn(feet, Number(first.slice(0, i + 1))))
  // The longest number from which the most feet count on; the first page need not be page 1.
  const ends = readings.reduceRight((best, own) => (own.length > best.length ? own : best), [])
  return ends.filter(end => !endsLine.test(text.slice(end, end + 20)))
}

const endsLine = /^[^\S\n]*(?:[\n\f]|$)/

interface Foot {
  /** Its page number, and whatever digits are glued to that. */
  digits: string
  start: number
}

/** Where the page numbers end of those feet that count on from a page. */
function countOn(feet: Foot[], page: number): number[] {
  const ends: number[] = []
  for (const {digits, start} of feet) {
    const next = String(page + ends.length)
    if (digits.startsWith(next)) ends.push(start + next.length)
  }
  return ends
}
