import type {Line, LetterSignature} from '../../ingest/layout.js'
import {nameTitles, office} from '../../words/letter.js'
import {leansForward} from '../../words/sentence.js'
import {noPerson} from '../../words/letter-header.js'

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
  text.length <= longestName && name.test(text.replace(title, '')) && !noPerson.test(text)

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
    (above === '' || /[.,;!?]$/.test(above) || isName(above) || lines[i]!.gap > 0)
  )
}

function readBlock(
  lines: Line[],
  start: number
): {signatures: LetterSignature[]; last: number} | undefined {
  const offices: Part[] = []
  const names: string[] = []
  let last = start
  for (let i = start; i < lines.length && i - last <= furthest; i++) {
    const parts = partsOf(lines[i]!)
    if (names.length === 0 && parts.every(({text}) => opensOffice.test(text)))
      offices.push(...parts)
    else if (parts.every(({text}) => isName(text)) && !areContinued(lines, i, offices, parts))
      names.push(...parts.map(({text}) => bare(text)))
    else if (names.length === 0 && isContinued(lines, i, offices))
      for (const part of parts) above(offices, part).text += ` ${part.text}`
    else break
    last = i
    if (names.length >= offices.length) break
  }
  if (names.length === 0) return undefined
  return {signatures: offices.map(({text}, i) => ({office: text, name: names[i] ?? null})), last}
}

/** A piece of a line, and where it begins: in points, or in columns of a text. */
interface Part {
  text: string
  x: number
}

/** The pieces of a line that stand side by side. */
function partsOf({text, tokens, box, indent}: Line): Part[] {
  const begins = tokens.flatMap(({start, apartAt}) =>
    apartAt === undefined ? [] : [{at: start, x: apartAt}]
  )
  if (begins.length === 0) {
    let x = indent
    return text.split(betweenOffices).flatMap(piece => {
      const at = text.indexOf(piece, x - indent) + indent
      x = at + piece.length
      return piece === '' ? [] : [{text: piece, x: at}]
    })
  }
  const starts = [{at: 0, x: box!.x}, ...begins]
  return starts.map(({at, x}, i) => ({text: text.slice(at, starts[i + 1]?.at).trim(), x}))
}

/** The office of the column that a piece stands in. */
const above = (offices: Part[], {x}: Part): Part =>
  offices.reduce((best, office) => (Math.abs(office.x - x) < Math.abs(best.x - x) ? office : best))

/** Offices that stand side by side go on side by side: `Voedselkwaliteit,` and `en Waterstaat,`. */
const areContinued = (lines: Line[], i: number, offices: Part[], parts: Part[]): boolean =>
  isContinued(lines, i, offices) &&
  offices.length > 1 &&
  parts.length <= offices.length &&
  parts.some(part => leansForward.test(above(offices, part).text))

/** The second line of an office: `Welzijn en Sport,`. */
const isContinued = (lines: Line[], i: number, offices: Part[]): boolean =>
  offices.length > 0 &&
  i > 0 &&
  (lines[i]!.gap === 0 || lines[i]!.page !== lines[i - 1]!.page) &&
  lines[i]!.text.length < 80 &&
  (/^\p{Lu}/u.test(lines[i]!.text) || /^en\s/.test(lines[i]!.text)) &&
  !/[.?!:]$/.test(lines[i]!.text)
