import {gather} from '../patterns/gather.js'
import {matchesIn} from '../patterns/matches.js'
import type {VFile} from 'vfile'
import {findDate} from '../header/dates.js'
import {caseOfLetter, caseOfMededeling, readNumbers} from '../header/numbers.js'
import {parseAnswerHeader} from '../header/answer-header.js'
import {letterFields, type LetterFields} from '../header/letter-fields.js'
import {parseQuestionHeader} from '../header/question-header.js'
import {parseSeeAlso} from '../header/see-also.js'
import {layoutOf} from '../ingest/layout.js'
import {doubt} from '../diagnostics/doubts.js'
import {report} from '../diagnostics/messages.js'
import {withoutHyphens} from '../words/broken-words.js'
import {headerOpening, type HeaderPart} from '../words/header-openings.js'
import type {HeaderFields, Kind} from '../tree/header-fields.js'
import type {Header, Root} from '../tree/nodes.js'
import {runningText} from '../tree/running-text.js'
import {receivedWord, sentWord} from '../words/header-parts.js'

/** Read the header's lines into `tree.data.header`. */
export function readHeader() {
  return (tree: Root, file: VFile): void => {
    const headers = tree.children.filter((node): node is Header => node.type === 'header')
    const text = (part: HeaderPart): string =>
      headers
        .filter(header => header.part === part)
        .map(header => runningText(header.children).text)
        .join(' ')
    const question = text('question')
    const answer = text('answer')
    const {letter: covering, piece} = layoutOf(file)
    const title = text('letter') || (covering ? question : '')
    const letter = title || covering ? letterFields(title, covering, !piece) : undefined
    const asked = letter ?? parseQuestionHeader(question, boldIn(headers))
    const ownDate = text('submitted')
    const sent = letter && ownDate ? ownDate : asked.submitted || ownDate
    const submitted = dateIn(sent, file)
    const received = dateIn(afterLast(answer, receivedWord) || afterLast(answer, sentWord), file)
    const sees = parseSeeAlso(`${answer} ${text('seeAlso')}`)
    const numbers = readNumbers(tree, text('number'), text('caseNumber'), file)
    const {respondents, onBehalfOf} = letter ?? parseAnswerHeader(answer)
    const fields: HeaderFields = {
      kind: kindOf(tree, question, answer || text('letter')),
      id: numbers.id,
      session: numbers.session,
      number: numbers.number,
      caseNumbers: numbers.caseNumbers,
      questioners: asked.questioners,
      addressees: asked.addressees,
      subject: asked.subject,
      submitted,
      received,
      dated: letter?.dated ? dateIn(letter.dated, file) : null,
      respondents,
      onBehalfOf,
      seeAlso: gather(sees, ({target}) => target ?? []),
      committee: null,
      documentNumber: null,
      editions: [],
      follows: []
    }
    fields.caseNumbers = caseNumbersOf(
      fields.caseNumbers,
      letter,
      covering ? text('caseNumber') : undefined,
      tree,
      file
    )
    tree.data = {
      ...tree.data,
      header: fields,
      sees: sees.map(({text, target}) => ({id: target?.id ?? null, text}))
    }
    // The papers of committees have a header of their own.
    if (tree.data.committee) return
    if (asked.sharesParty && headers[0]) doubt(headers[0], 'party')
    check(fields, headers, file)
  }
}

/**
 * The numbers of the cases that a document is about, each once.
 *
 * @param top of the page of a covering letter, whose case number is no masthead's
 */
function caseNumbersOf(
  found: string[],
  letter: LetterFields | undefined,
  top: string | undefined,
  tree: Root,
  file: VFile
): string[] {
  const own = letter?.caseNumbers ?? []
  const printed = top?.match(/\d{4}Z\s?\d{4,5}/g)
  const numbers =
    top === undefined
      ? [...found, ...(found.length === 0 ? own : [])]
      : (printed ?? own).map(number => number.replace(/\s/, ''))
  const cited = letter ? [] : caseOfLetter(tree, String(file.value))
  return [...new Set([...numbers, ...caseOfMededeling(tree), ...cited])]
}

/** Official publications set surnames in bold. */
const boldIn = (headers: Header[]): string[] =>
  headers
    .filter(({part}) => part === 'question')
    .flatMap(({children}) => children.filter(child => child.type === 'text' && child.bold))
    .map(child => runningText([child]).text)

/** `(ontvangen (ontvangen 7 juni 2024)` is a common slip: the last one counts. OCR breaks it: `Ont-vangen`. */
const afterLast = (broken: string, word: RegExp): string => {
  const text = withoutHyphens(broken)
  const last = matchesIn(text, word).at(-1)
  return last ? text.slice(last.index).split(')')[0]! : ''
}

function kindOf(tree: Root, question: string, answer: string): Kind {
  if (headerOpening(question)?.kind === 'oralQuestion') return 'oralQuestion'
  const has = (type: string): boolean => tree.children.some(node => node.type === type)
  if (headerOpening(answer)?.kind === 'postponement' || (has('mededeling') && !has('answer')))
    return 'postponement'
  return answer || has('answer') ? 'answer' : 'question'
}

function dateIn(text: string, file: VFile): string | null {
  if (text === '') return null
  const date = findDate(text)
  if (!date?.iso) report(file, 'invalid-date', `\`${text.slice(0, 60)}\` holds no valid date`)
  return date?.iso ?? null
}

function check(fields: HeaderFields, headers: Header[], file: VFile): void {
  const {submitted, kind} = fields
  const place = headers[0]?.position
  // A letter has its own date, and is received after it was printed.
  const answered = fields.received ?? fields.dated
  if (submitted && answered && answered < submitted)
    report(
      file,
      'date-order',
      `The answer is dated ${answered}, before the questions of ${submitted}`,
      place
    )
  const missing = [
    ...(fields.subject === null ? ['subject'] : []),
    ...(fields.questioners.length === 0 ? ['questioners'] : []),
    ...(submitted === null ? ['submitted'] : []),
    ...(kind !== 'question' && kind !== 'oralQuestion' && answered === null ? ['received'] : [])
  ]
  if (missing.length > 0)
    report(file, 'missing-header', `The header does not state ${missing.join(', ')}`, place)
}
