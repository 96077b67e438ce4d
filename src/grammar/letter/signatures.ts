import type {Line, LetterSignature} from '../../ingest/layout.js'
import {nameTitles} from '../../words/letter-openings.js'
import {leansForward} from '../../words/sentence.js'
import {noPerson} from '../../words/letter-header.js'
import {closing} from '../../words/letter.js'
import {
  betweenOffices,
  officeAboveSignature,
  officeAndGivenName,
  officeAndName,
  restOfOffice
} from '../../words/offices.js'
import {andInCapitals, particlesAtEnd, personName} from '../../words/name-particles.js'

/** The signatures of a letter, and the line at which they begin. */
export interface Signed {
  signatures: LetterSignature[]
  first: Line | undefined
}

/** Longer lines are text. */
const longestName = 60
const longestOffice = 140

/** Whether a line is the name of a person, and nothing else. */
export const isName = (text: string): boolean =>
  text.length <= longestName &&
  personName.test(text.replace(nameTitles, '')) &&
  !noPerson.test(text) &&
  !andInCapitals.test(text)

/** A name without its titles. */
const bare = (text: string): string => text.replace(nameTitles, '').trim()

/** How many lines below an office its name may be. */
const furthest = 7

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

/** What a block of offices and names says, and its last line; its first, if that is above the office. */
interface SignedBlock {
  signatures: LetterSignature[]
  last: number
  first?: number
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
  const offices = lines.slice(start, end).flatMap(partsOf)
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

/** A name of more than one word, which no heading is. */
const isFullName = (text: string): boolean =>
  isName(text) && /\s|\.\p{Lu}/u.test(bare(text)) && !closing.test(text)

const isOneWord = (text: string): boolean => isName(text) && !/\s/.test(text) && !closing.test(text)

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

function readBlock(lines: Line[], start: number): SignedBlock | undefined {
  const offices: SigningOffice[] = []
  let last = start
  for (let i = start; i < lines.length && i - last <= furthest; i++) {
    const parts = partsOf(lines[i]!)
    const isNew = offices.every(({name}) => name === null)
    if (isNew && parts.every(({text}) => officeAboveSignature.test(text)))
      for (const part of parts) offices.push({...part, name: null, end: lines[i]!})
    else if (offices.length === 0 || !readParts(offices, parts, lines, i)) break
    last = i
    if (offices.every(({name}) => name !== null)) break
  }
  if (offices.every(({name}) => name === null)) return undefined
  return {signatures: offices.map(({text, name}) => ({office: text, name})), last}
}

/** A printed office, the name below it, and the last line of its own. */
interface SigningOffice extends OfficePiece {
  name: string | null
  end: Line
}

/**
 * Give the pieces of a line to the offices above them, as more of their words or as their names; if one
 * office goes on, those beside it do too.
 */
function readParts(
  offices: SigningOffice[],
  parts: OfficePiece[],
  lines: Line[],
  i: number
): boolean {
  const [line, previous] = [lines[i]!, lines[i - 1]!]
  const open = offices.filter(({name}) => name === null)
  const above = parts.map(part =>
    nearest(
      open.filter(office => isBelow(office, line, previous)),
      part
    )
  )
  if (above.some((office, k) => office && isMore(office, parts[k]!))) {
    for (const [k, office] of above.entries()) {
      if (!office) return false
      office.text += ` ${parts[k]!.text}`
      office.end = line
    }
    return true
  }
  return parts.every(part => {
    const unnamed = nearest(
      offices.filter(({name}) => name === null),
      part
    )
    if (!unnamed || !isName(part.text)) return false
    unnamed.name = bare(part.text)
    return true
  })
}

/**
 * The next line of an office: `Welzijn en Sport,`, `Zaken en Klimaat`. A name may look like that, but
 * is set apart, or comes after a comma.
 */
function isMore(office: SigningOffice, {text}: OfficePiece): boolean {
  if (text.length >= 80 || /[.?!:]$/.test(text)) return false
  if (leansForward.test(office.text) || restOfOffice.test(text)) return true
  if (!/\p{Ll}/u.test(office.text + text)) return true
  // A name stands apart, and one word directly below is no name: `Primair en Voortgezet` / `Onderwijs`.
  return (
    /^\p{Lu}/u.test(text) && (!isName(text) || !(office.text.endsWith(',') || isFullName(text)))
  )
}

/** The words of an office surely go on, however wide the lines are set: `de minister voor`, or a comma below. */
const goesOn = (office: string, {text}: Line): boolean =>
  leansForward.test(office) || text.endsWith(',')

/** Directly below the last line of an office, in its column. */
function isBelow({end, text}: SigningOffice, line: Line, above: Line): boolean {
  if (line.page !== above.page) return true
  if (!line.box || !end.box) return line.gap === 0 && end === above
  const down = end.box.y - line.box.y
  const furthestDown = goesOn(text, line) ? 3 : 1.7
  return down > 0 && down < furthestDown * Math.max(end.size!, line.size!)
}

/** The office whose column a piece is in; with one column, the first. */
function nearest(offices: SigningOffice[], {x}: OfficePiece): SigningOffice | undefined {
  const distance = (office: SigningOffice): number => Math.max(1, Math.abs(office.x - x))
  return offices.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** A piece of a line, and where it begins: in points, or in columns of a text. */
interface OfficePiece {
  text: string
  x: number
}

/** The pieces of a line that are side by side. */
function partsOf({text, tokens, box, indent}: Line): OfficePiece[] {
  const later = tokens.flatMap(({start, apartAt}) =>
    apartAt === undefined ? [] : [{at: start, x: apartAt}]
  )
  if (box) {
    const starts = [{at: 0, x: box.x}, ...later]
    // Justified lines have wide spaces; what stands side by side is known by its place.
    return starts.flatMap(({at, x}, i) =>
      inOneColumn(
        text
          .slice(at, starts[i + 1]?.at)
          .trim()
          .replace(/\s+/g, ' '),
        x
      )
    )
  }
  return inOneColumn(text, indent)
}

/** Offices may be side by side with only a comma between; other pieces are told by their white space. */
function inOneColumn(text: string, indent: number): OfficePiece[] {
  let at = 0
  return text.split(betweenOffices).flatMap(piece => {
    at = text.indexOf(piece, at)
    const x = indent + at
    at += piece.length
    return piece === '' ? [] : [{text: piece, x}]
  })
}
