import type {VFile} from 'vfile'
import {findDate} from '../header/dates.js'
import {findIdentifier} from '../identifier/find.js'
import {parseAnswerHeader} from '../header/answer-header.js'
import {parseLetterHeader} from '../header/letter-header.js'
import type {Office, OfficeHolder} from '../header/offices.js'
import {parseQuestionHeader} from '../header/question-header.js'
import type {Questioner} from '../header/questioners.js'
import {parseSeeAlso, type SeeAlso} from '../header/see-also.js'
import {report} from '../diagnostics/messages.js'
import type {DocumentRecord} from '../schema/record.js'
import {withoutHyphens} from '../words/broken-words.js'
import type {HeaderPart} from '../words/header-openings.js'
import {runningText} from '../tree/running-text.js'
import type {Furniture, Header, Passage, Root} from '../tree/nodes.js'

export type Kind = DocumentRecord['kind']

/** What the header, the masthead and the page feet say about the document. */
export interface HeaderFields {
  kind: Kind
  id: string | null
  session: string | null
  number: number | null
  caseNumbers: string[]
  questioners: Questioner[]
  addressees: Office[]
  subject: string | null
  submitted: string | null
  received: string | null
  dated: string | null
  respondents: OfficeHolder[]
  onBehalfOf: OfficeHolder[]
  seeAlso: SeeAlso[]
  committee: string | null
}

/** Read the header's lines into `tree.data.header`. */
export function readHeader() {
  return (tree: Root, file: VFile): void => {
    const headers = tree.children.filter((node): node is Header => node.type === 'header')
    const text = (part: HeaderPart): string =>
      headers
        .filter(header => header.part === part)
        .map(header => runningText(header.children).text)
        .join(' ')
    const answer = text('answer')
    const letter = parseLetterHeader(text('letter'))
    const asked = letter ?? parseQuestionHeader(text('question'), boldIn(headers))
    const submitted = asked.submitted || dateIn(text('submitted'), file)
    const received = dateIn(afterLast(answer, 'ontvangen'), file)
    const sees = parseSeeAlso(`${answer} ${text('seeAlso')}`)
    const fields: HeaderFields = {
      kind: kindOf(tree, text('question'), answer),
      ...readNumbers(tree, text('number'), text('caseNumber'), file),
      questioners: asked.questioners,
      addressees: asked.addressees,
      subject: asked.subject,
      submitted: asked.submitted ? dateIn(asked.submitted, file) : submitted,
      received,
      dated: null,
      ...(letter
        ? {respondents: letter.respondents, onBehalfOf: letter.onBehalfOf}
        : parseAnswerHeader(answer)),
      seeAlso: sees.flatMap(({target}) => target ?? []),
      committee: null
    }
    fields.caseNumbers = [
      ...new Set([
        ...fields.caseNumbers,
        ...caseOfMededeling(tree),
        ...caseOfLetter(tree, String(file.value))
      ])
    ]
    tree.data = {
      ...tree.data,
      header: fields,
      sees: sees.map(({text, target}) => ({id: target?.id ?? null, text}))
    }
    check(fields, headers, file)
  }
}

/** Official publications set surnames in bold. */
const boldIn = (headers: Header[]): string[] =>
  headers
    .filter(({part}) => part === 'question')
    .flatMap(({children}) => children.filter(child => child.type === 'text' && child.bold))
    .map(child => runningText([child]).text)

/** `(ontvangen (ontvangen 7 juni 2024)` is a common slip: the last one counts. OCR breaks it: `Ont-vangen`. */
const afterLast = (broken: string, word: string): string => {
  const text = withoutHyphens(broken)
  const at = text.toLowerCase().lastIndexOf(word)
  return at < 0 ? '' : text.slice(at).split(')')[0]!
}

function kindOf(tree: Root, question: string, answer: string): Kind {
  if (/^Mondelinge/i.test(question)) return 'oralQuestion'
  const has = (type: string): boolean => tree.children.some(node => node.type === type)
  if (/^(?:Nadere )?Mededeling/i.test(answer) || (has('mededeling') && !has('answer')))
    return 'postponement'
  return answer || has('answer') ? 'answer' : 'question'
}

type Numbers = Pick<HeaderFields, 'id' | 'session' | 'number' | 'caseNumbers'>

function readNumbers(tree: Root, number: string, caseNumber: string, file: VFile): Numbers {
  const furniture = tree.children.filter((node): node is Furniture => node.type === 'furniture')
  const identifier = furniture
    .map(node => findIdentifier(node.value))
    .find(found => found !== undefined)
  const printed = furniture.find(node => node.kind === 'number')?.value ?? ''
  const bar = /Staten-Generaal\s*\d{4}-\d{4}(.*)$/s.exec(printed)?.[1] ?? printed
  const session = furniture
    .map(node => /(?<!\d)((?:19|20)\d\d)\s?[-–Œ]\s?((?:19|20)\d\d)/.exec(node.value))
    .find(Boolean)
  const numbers: Numbers = {
    id: identifier?.id ?? null,
    session: session ? `${session[1]}-${session[2]}` : (identifier?.session ?? null),
    number: numberIn(number) ?? numberIn(bar) ?? identifier?.number ?? null,
    caseNumbers: [caseNumber, bar, identifier?.caseNumber ?? ''].flatMap(caseNumbersIn)
  }
  reportMismatch('number', numbers.number, identifier?.number, file)
  reportMismatch('session', numbers.session, identifier?.session, file)
  return numbers
}

const numberIn = (text: string): number | undefined => {
  const match = /^(?:AH\s?)?(\d{1,4})[a-z]?$/.exec(text.trim())
  return match ? Number(match[1]) : undefined
}

const caseNumbersIn = (text: string): string[] =>
  [...text.matchAll(/\b(\d{4})Z\s?(\d{4,5})\b/g)].map(match => `${match[1]}Z${match[2]}`)

function reportMismatch(field: string, printed: unknown, identified: unknown, file: VFile): void {
  if (printed && identified && printed !== identified)
    report(
      file,
      'header-mismatch',
      `Unexpected ${field} \`${printed}\`, expected \`${identified}\` as in the identifier`
    )
}

/** A Mededeling names the case that it is about: `De vragen van ... (2024Z17067) kunnen niet ...`. */
function caseOfMededeling(tree: Root): string[] {
  const mededeling = tree.children.find((node): node is Passage => node.type === 'mededeling')
  const first = mededeling?.children.find(node => node.type === 'paragraph')
  return first ? caseNumbersIn(runningText(first.children).text).slice(0, 1) : []
}

/**
 * A letter names the questions that it answers: `In antwoord op uw brief van ..., nr. 2023Z14759`,
 * in a paragraph or in a cell of the table that lays the letter out.
 */
function caseOfLetter(tree: Root, text: string): string[] {
  const letter = tree.children
    .filter(node => node.type === 'other')
    .map(({position}) => text.slice(position!.start.offset, position!.end.offset))
    .join('\n')
  const match = /\buw brief\b[^.]{0,80}(?:nr\.|nummer|kenmerk)\s*(\d{4}Z\s?\d{4,5})\b/i.exec(letter)
  return match ? caseNumbersIn(match[1]!) : []
}

function dateIn(text: string, file: VFile): string | null {
  if (text === '') return null
  const date = findDate(text)
  if (!date?.iso)
    report(file, 'invalid-date', `Unexpected \`${text.slice(0, 60)}\`, expected a date`)
  return date?.iso ?? null
}

function check(fields: HeaderFields, headers: Header[], file: VFile): void {
  const {submitted, received, kind} = fields
  const place = headers[0]?.position
  if (submitted && received && received < submitted)
    report(
      file,
      'date-order',
      `Unexpected receipt on ${received}, expected no earlier than ${submitted}`,
      place
    )
  const missing = [
    ...(fields.subject === null ? ['subject'] : []),
    ...(fields.questioners.length === 0 ? ['questioners'] : []),
    ...(submitted === null ? ['submitted'] : []),
    ...(kind !== 'question' && kind !== 'oralQuestion' && received === null ? ['received'] : [])
  ]
  if (missing.length > 0)
    report(
      file,
      'missing-header',
      `Unexpected end of header, expected ${missing.join(', ')}`,
      place
    )
}
