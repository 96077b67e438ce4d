import {gather} from '../patterns/gather.js'
import {matchesIn} from '../patterns/matches.js'
import type {VFile} from 'vfile'
import {report} from '../diagnostics/messages.js'
import {printedIdentifiers, type DocumentIdentifier} from '../identifier/find.js'
import {normaliseIdentifier} from '../identifier/index.js'
import type {HeaderFields} from '../tree/header-fields.js'
import type {Furniture, PassageNode, Root} from '../tree/nodes.js'
import {runningText} from '../tree/running-text.js'
import {mastheadBar, caseOfBrief} from '../words/header-parts.js'
import {mendDigits} from '../words/misread.js'
import {numberOfDocument} from '../words/header-sentence.js'

type Numbers = Pick<HeaderFields, 'id' | 'session' | 'number' | 'caseNumbers'>

/** Identifier, session and numbers, from the masthead, the page feet and the lines of the header that print them. */
export function readNumbers(tree: Root, number: string, caseNumber: string, file: VFile): Numbers {
  const furniture = tree.children.filter((node): node is Furniture => node.type === 'furniture')
  const identifier = readIdentifier(furniture, file)
  const printed = furniture.find(node => node.kind === 'number')?.value ?? ''
  const bar = mastheadBar.exec(printed)?.[1] ?? printed
  const [session, ...others] = gather(furniture, ({value}) => sessionIn(value) ?? [])
  const numbers: Numbers = {
    id: identifier?.id ?? null,
    session: session ?? identifier?.session ?? null,
    number:
      numberIn(number) ??
      numberIn(bar) ??
      numberIn(mendDigits(printed)) ??
      identifier?.number ??
      numberBehindTitle(furniture),
    caseNumbers: [caseNumber, bar, identifier?.caseNumber ?? ''].flatMap(caseNumbersIn)
  }
  reportMismatch('number', numbers.number, identifier?.number, file)
  reportMismatch('session', numbers.session, identifier?.session, file)
  const other = others.find(other => other !== session)
  if (other) reportTwoSessions(session!, other, file)
  return numbers
}

/** The identifier that the furniture prints; one that no form allows is reported and not used. */
function readIdentifier(furniture: Furniture[], file: VFile): DocumentIdentifier | undefined {
  const printed = gather(furniture, ({value, position}) =>
    printedIdentifiers(value).map(found => ({...found, position}))
  )
  const known = printed.find(({identifier}) => identifier)
  const bad = printed.find(({identifier}) => !identifier)
  if (bad && !known)
    report(
      file,
      'invalid-identifier',
      `\`${bad.printed}\` looks like an identifier but has none of its forms; the record has none`,
      bad.position
    )
  return known?.identifier
}

const sessionIn = (text: string): string | undefined => {
  const years = /(?<!\d)((?:19|20)\d\d)\s?[-–—Œ]\s?((?:19|20)\d\d)/.exec(text)
  return years ? `${years[1]}-${years[2]}` : undefined
}

/** Misprints (a masthead of 1989-1990 above a foot of 1988-1989, seen on pages of 1989), and two volumes on one page. */
const reportTwoSessions = (session: string, other: string, file: VFile): void =>
  report(
    file,
    'header-mismatch',
    `The document names two sessions, \`${session}\` and \`${other}\`; the first is taken`
  )

const numberIn = (text: string): number | undefined => {
  const match = numberOfDocument.exec(text.trim())
  return match ? Number(match[1]) : undefined
}

/** Scans glue the number to the title above it: `... gegeven antwoorden 1531`. */
function numberBehindTitle(furniture: Furniture[]): number | null {
  const titles = furniture.filter(({kind}) => kind === 'series')
  const found = titles.map(({value}) => /\p{L}\s(\d{1,4})$/u.exec(value)).find(Boolean)
  return found ? Number(found[1]) : null
}

const caseNumbersIn = (text: string): string[] =>
  matchesIn(text, /\b\d{4}Z\s?\d{4,5}\b/g).flatMap(
    ([printed]) => normaliseIdentifier(printed.replace(/\s/, '')) ?? []
  )

function reportMismatch(field: string, printed: unknown, identified: unknown, file: VFile): void {
  if (printed && identified && printed !== identified)
    report(
      file,
      'header-mismatch',
      `The header has \`${printed}\` as ${field}, the identifier \`${identified}\``
    )
}

/** A Mededeling names the case that it is about: `De vragen van ... (2024Z17067) kunnen niet ...`. */
export function caseOfMededeling(tree: Root): string[] {
  const mededeling = tree.children.find((node): node is PassageNode => node.type === 'mededeling')
  const first = mededeling?.children.find(node => node.type === 'paragraph')
  return first ? caseNumbersIn(runningText(first.children).text).slice(0, 1) : []
}

/**
 * A letter names the questions that it answers: `In antwoord op uw brief van ..., nr. 2023Z14759`, in a
 * paragraph or in a cell of the table used for the letter's layout.
 */
export function caseOfLetter(tree: Root, text: string): string[] {
  const letter = tree.children
    .filter(node => node.type === 'other')
    .map(({position}) => text.slice(position!.start.offset, position!.end.offset))
    .join('\n')
  const match = caseOfBrief.exec(letter)
  return match ? caseNumbersIn(match[1]!) : []
}
