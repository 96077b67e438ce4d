import {gather} from '../../patterns/gather.js'
import type {Line, LetterSignature} from '../../ingest/layout.js'
import {leansForward} from '../../words/sentence.js'
import {
  officeAboveSignature,
  officeAndGivenName,
  officeAndName,
  restOfOffice
} from '../../words/offices.js'
import {particlesAtEnd} from '../../words/name-particles.js'
import {partsOf} from './office-pieces.js'
import {readBlock, type SignedBlock} from './offices-above-names.js'
import {bare, isFullName, isName, isOneWord} from './signing-names.js'

/** The signatures of a letter, and the line at which they begin. */
export interface Signed {
  signatures: LetterSignature[]
  first: Line | undefined
}

/** Longer lines are text. */
const longestOffice = 140

/**
 * Find who signs a letter: an office on lines of its own, and the name below. Two may be side by side,
 * or both offices above both names; an office may take two lines.
 */
export function findSignatures(lines: Line[]): Signed {
  const signatures: LetterSignature[] = []
  const isBelow = namesAbove(lines)
  let first: Line | undefined
  let used = -1
  for (let i = 0; i < lines.length; i++) {
    const block = opensBlock(lines, i)
      ? (readLine(lines, i, officeAndName) ??
        (isBelow ? readBelowNames(lines, i, used) : readBlock(lines, i)) ??
        readLine(lines, i, officeAndGivenName))
      : undefined
    if (!block) continue
    first ??= lines[block.first ?? i]
    signatures.push(...block.signatures)
    used = i = block.last
  }
  return {signatures, first}
}

/** Whether names stand above their offices: the last office has none below. */
function namesAbove(lines: Line[]): boolean {
  const last = lines.findLastIndex((_, i) => opensBlock(lines, i))
  return last > 0 && readBlock(lines, last) === undefined
}

/** As many names as offices, in the lines directly above them. */
function readBelowNames(lines: Line[], start: number, used: number): SignedBlock | undefined {
  let end = start
  while (lines[end] && officeAboveSignature.test(lines[end]!.text)) end++
  const offices = gather(lines.slice(start, end), partsOf)
  const names: string[] = []
  let first = start
  while (names.length < offices.length && first - 1 > used) {
    const above = partsOf(lines[first - 1]!).map(({text}) => text.replace(/,$/, ''))
    if (!above.every(isFullName)) break
    names.unshift(...above)
    first--
  }
  if (names.length !== offices.length) return undefined
  const rest = lines[end]
  const goesOn = rest && offices.length === 1 && isRestOf(offices[0]!.text, rest)
  if (goesOn) offices[0]!.text += ` ${rest.text}`
  const signatures = offices.map(({text}, k) => ({office: text, name: bare(names[k]!)}))
  return {signatures, first, last: goesOn ? end : end - 1}
}

const isRestOf = (office: string, {text, gap}: Line): boolean =>
  gap === 0 && text.length < 80 && (leansForward.test(office) || restOfOffice.test(text))

/** An office and a name on one line. */
function readLine(lines: Line[], i: number, pattern: RegExp): SignedBlock | undefined {
  const match = pattern.exec(lines[i]!.text)
  if (!match || !isName(match[2]!)) return undefined
  const next = lines[i + 1]
  // In Word a name is whole; on a page the line may end within it.
  const isCut =
    match[2]!.endsWith('.') ||
    particlesAtEnd.test(match[2]!) ||
    (next?.box && next.gap === 0 && isOneWord(next.text))
  const rest = isCut ? next?.text : undefined
  const name = rest && isName(rest) ? `${match[2]!} ${rest}` : match[2]!
  return {signatures: [{office: match[1]!, name: bare(name)}], last: rest ? i + 1 : i}
}

/** An office at the start of a sentence is part of it; one that signs is set apart. */
const opensBlock = (lines: Line[], i: number): boolean => {
  const {text, gap, tag, box} = lines[i]!
  const above = lines[i - 1]?.text ?? ''
  const isParagraph = tag !== undefined && box === undefined
  return (
    officeAboveSignature.test(text) &&
    text.length <= longestOffice &&
    (!/[.?!]$/.test(text) || /\p{Lu}\.$/u.test(text)) &&
    (above === '' || endsText.test(above) || isName(above) || gap > 0 || isParagraph)
  )
}

/** Where no sentence goes on: at its end, a comma, an address at the end of the last note. */
const endsText = /[.,;!?]$|https?:(?:(?!https?:)\S)+$/
