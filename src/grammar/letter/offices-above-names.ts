import type {Line, LetterSignature} from '../../ingest/layout.js'
import {leansForward} from '../../words/sentence.js'
import {restOfOffice, officeAboveSignature} from '../../words/offices.js'
import {bare, isFullName, isName} from './signing-names.js'
import {partsOf, type OfficePiece} from './office-pieces.js'

/** What a block of offices and names says, and its last line; its first, if that is above the office. */
export interface SignedBlock {
  signatures: LetterSignature[]
  last: number
  first?: number
}

/** How many lines below an office its name may be. */
const furthest = 7

/** Names below offices: `De Minister van Financiën,` and, after some white space, `E. Oudeweg`. */
export function readBlock(lines: Line[], start: number): SignedBlock | undefined {
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
