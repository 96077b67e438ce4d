import type {Line, LetterSignature} from '../../ingest/layout.js'
import {nameTitles, office} from '../../words/letter.js'

/** The signatures of a letter, and the line at which they begin. */
export interface Signed {
  signatures: LetterSignature[]
  first: Line | undefined
}

const opensOffice = new RegExp(String.raw`^${office}(?:\s+(?:van|voor)\s+\S|[\s,]*$)`, 'i')

/** Offices side by side on one line: by their words, or by the white space between. */
const betweenOffices = new RegExp(String.raw`,?\s{2,}(?=\S)|,\s+(?=${office})`, 'i')

const title = new RegExp(String.raw`^(?:${nameTitles}[\s.]*)+`, 'i')
const word = String.raw`(?:\p{Lu}[\p{L}'’.-]*|van|von|de|den|der|het|ten|ter|te|el|al|in|op|’t|'t|d['’]\p{Lu}\p{L}+)`
const name = new RegExp(String.raw`^(?:\p{Lu}[\p{L}'’.-]*)(?:\s+${word}){0,7}$`, 'u')

/** Longer lines are text. */
const longestName = 60
const longestOffice = 140

/** Whether a line is the name of a person, and nothing else. */
export const isName = (text: string): boolean =>
  text.length <= longestName &&
  name.test(text.replace(title, '')) &&
  !/^(?:Postbus|Binnenhof|Den Haag|Bijlage|Pagina|Datum|Ons|Onze|Uw|Ja|Nee|Antwoord|Vraag)\b/.test(
    text
  )

/** A name without its titles. */
const bare = (text: string): string => text.replace(title, '').trim()

/** How many lines below an office its name may stand. */
const furthest = 7

/**
 * Find who signs a letter: an office on lines of its own, and the name below. Two may stand side by
 * side, or both offices above both names; an office may take two lines.
 */
export function findSignatures(lines: Line[]): Signed {
  const signatures: LetterSignature[] = []
  let first: Line | undefined
  for (let i = 0; i < lines.length; i++) {
    const block = opensBlock(lines, i) ? readBlock(lines, i) : undefined
    if (!block) continue
    first ??= lines[i]
    signatures.push(...block.signatures)
    i = block.last
  }
  return {signatures, first}
}

/** An office that a sentence begins with goes on in it; one that signs stands apart. */
const opensBlock = (lines: Line[], i: number): boolean => {
  const {text} = lines[i]!
  const above = lines[i - 1]?.text ?? ''
  return (
    opensOffice.test(text) &&
    text.length <= longestOffice &&
    !/[.?!]$/.test(text) &&
    (above === '' || /[.,!?]$/.test(above) || isName(above) || lines[i]!.gap > 0)
  )
}

function readBlock(
  lines: Line[],
  start: number
): {signatures: LetterSignature[]; last: number} | undefined {
  const offices: string[] = []
  const names: string[] = []
  let last = start
  for (let i = start; i < lines.length && i - last <= furthest; i++) {
    const parts = lines[i]!.text.split(betweenOffices).filter(part => part !== '')
    if (names.length === 0 && parts.every(part => opensOffice.test(part))) offices.push(...parts)
    else if (parts.every(isName)) names.push(...parts.map(bare))
    else if (names.length === 0 && isContinued(lines, i, offices))
      offices.push(`${offices.pop()} ${lines[i]!.text}`)
    else break
    last = i
    if (names.length >= offices.length) break
  }
  if (names.length === 0) return undefined
  return {signatures: offices.map((office, i) => ({office, name: names[i] ?? null})), last}
}

/** The second line of an office: `Welzijn en Sport,`. */
const isContinued = (lines: Line[], i: number, offices: string[]): boolean =>
  offices.length > 0 &&
  i > 0 &&
  lines[i]!.gap === 0 &&
  lines[i]!.text.length < 80 &&
  /^\p{Lu}/u.test(lines[i]!.text) &&
  !/[.?!:]$/.test(lines[i]!.text)
