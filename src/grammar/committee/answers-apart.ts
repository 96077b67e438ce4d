import {answerHeading} from '../../words/block-words.js'
import {answersTitle} from '../../words/committee-list.js'
import {headingStyle, numbersAt, numberStyles, type NumberStyle} from './number-styles.js'
import {isOfInnerList} from './inner-lists.js'
import {openAnswer, type ApartAnswer} from './open-answer.js'
import type {OwnLine} from './own-line.js'
import {questionStarts, type QuestionStart} from './question-starts.js'
import {endOfRepeated, wordsOf} from './repeated-question.js'

interface ApartStart extends QuestionStart {
  numbers: number[]
}

/** So many letters and digits show that an answer begins with its question. */
const fewestCommon = 24

/**
 * Open the answers of a list that prints all its questions first: below a title (`Antwoorden`), or below the
 * questions printed once more, their numbers count from the first to the last again. A question that is
 * printed again above its answer is the heading of the answer; where no title tells the answers, they are in doubt.
 *
 * @returns the lines that hold the end of a heading and the begin of a text, each with its two parts; undefined if no
 * answers stand apart
 */
export function openAnswersApart(lines: readonly OwnLine[]): Map<OwnLine, OwnLine[]> | undefined {
  const questions = firstRound(questionStarts(lines))
  const last = questions.at(-1)
  if (!last || questions.length < 2) return undefined
  const title = titleBelow(lines, questions[0]!.index, last.index)
  const list: List = {lines, questions, title, from: (title ?? last.index) + 1}
  const found = stylesFor(lines[last.index]!)
    .flatMap(style => [answersIn(list, style, true), answersIn(list, style, false)])
    .find(answers => answers !== undefined)
  if (!found) return undefined
  if (title !== undefined) lines[title]!.tag = 'furniture'
  return new Map(joined(found).flatMap(answer => openAnswer(answer, title === undefined)))
}

/** A list of questions with the answers behind it. */
interface List {
  lines: readonly OwnLine[]
  questions: readonly QuestionStart[]
  /** Where the title of the answers stands, if there is one. */
  title: number | undefined
  /** Where the answers may begin. */
  from: number
}

/** The questions up to where their numbers begin again. */
function firstRound(starts: QuestionStart[]): QuestionStart[] {
  const again = starts.findIndex(({numbers}, i) => i > 0 && numbers[0] === starts[0]!.numbers[0])
  return again < 0 ? starts : starts.slice(0, again)
}

/** The title of the answers, below all questions, if none has an answer above it. */
function titleBelow(lines: readonly OwnLine[], from: number, last: number): number | undefined {
  if (lines.slice(from, last).some(({text, opens}) => !opens && answerHeading.test(text)))
    return undefined
  const title = lines.findIndex(({text}, i) => i > last && answersTitle.test(text))
  return title < 0 ? undefined : title
}

/** A list prints the numbers of its answers as those of its questions, or as plain numbers below headings. */
const stylesFor = ({text}: OwnLine): readonly NumberStyle[] =>
  numberStyles.find(styles => styles.some(style => numbersAt(text, style))) ?? [
    ...numberStyles[0]!,
    headingStyle
  ]

/**
 * The answers to all questions, in one style; undefined unless each has one.
 *
 * @param isRepeated whether each answer begins with its question, as it must without a title
 */
function answersIn(list: List, style: NumberStyle, isRepeated: boolean): ApartAnswer[] | undefined {
  if (!isRepeated && list.title === undefined) return undefined
  const starts = answerStarts(list, style, isRepeated)
  if (!starts) return undefined
  const asked = askedBy(list, list.title ?? starts[0]!.index)
  const answers = starts.map(({index, numbers, length}, i): ApartAnswer => {
    const lines = list.lines.slice(index, starts[i + 1]?.index)
    const question = numbers.map(number => asked.get(number) ?? '').join('')
    return {numbers, lines, length, repeated: endOfRepeated(lines, length, question)}
  })
  const areClear = list.title !== undefined || answers.every(({repeated}) => repeated)
  return areClear ? answers : undefined
}

function answerStarts(
  {lines, questions, from}: List,
  style: NumberStyle,
  isRepeated: boolean
): ApartStart[] | undefined {
  const left = questions.flatMap(({numbers}) => numbers)
  const starts: ApartStart[] = []
  const behind = lines.slice(from)
  for (let index = from; index < lines.length; index++) {
    const found = numbersAt(lines[index]!.text, style)
    if (!found?.numbers.every((number, i) => number === left[i])) continue
    if (isOfInnerList(behind, index - from, style)) continue
    const question = questions.find(({numbers}) => numbers[0] === found.numbers[0])
    if (isRepeated && question && !beginsLike(lines, question, {index, ...found})) continue
    left.splice(0, found.numbers.length)
    starts.push({index, ...found})
  }
  return left.length > 0 || starts.length < 2 ? undefined : starts
}

/** Whether the first words behind the numbers are those of the question. */
function beginsLike(
  lines: readonly OwnLine[],
  question: QuestionStart,
  answer: ApartStart
): boolean {
  const [asked, repeated] = [question, answer].map(({index, length}) =>
    wordsOf(lines[index]!.text.slice(length) || (lines[index + 1]?.text ?? ''))
  )
  const common = Math.min(asked!.length, repeated!.length, fewestCommon)
  return asked!.slice(0, common) === repeated!.slice(0, common)
}

/** The words of each question; the last one ends before a line. */
function askedBy({lines, questions}: List, end: number): Map<number, string> {
  return new Map(
    questions.map(({index, numbers, length}, i) => {
      const first = lines[index]!.text.slice(length)
      const rest = lines.slice(index + 1, questions[i + 1]?.index ?? end)
      const own = rest.filter(({ofHeading}) => !ofHeading).map(({text}) => text)
      return [numbers[0]!, wordsOf([first, ...own].join(''))]
    })
  )
}

/** A question repeated with nothing below it is answered with the next. */
function joined(answers: readonly ApartAnswer[]): ApartAnswer[] {
  const found: ApartAnswer[] = []
  for (const answer of answers) {
    const above = found.at(-1)
    if (!above?.repeated || !isEmpty(above)) {
      found.push(answer)
      continue
    }
    const {repeated} = answer
    const index = above.lines.length + (repeated?.index ?? 0)
    above.numbers.push(...answer.numbers)
    above.repeated = {index, at: repeated?.at ?? answer.length}
    above.lines.push(...answer.lines)
  }
  return found
}

const isEmpty = ({lines, repeated}: ApartAnswer): boolean =>
  repeated!.index === lines.length - 1 && repeated!.at === lines.at(-1)!.text.length
