import type {VFile} from 'vfile'
import {gather} from '../../patterns/gather.js'
import {doubt} from '../../diagnostics/doubts.js'
import {hasBareNumber, withoutLabel} from '../../tree/labels.js'
import type {AnswerNode, QuestionNode, Root, RootContent} from '../../tree/nodes.js'
import {divideBlock, fit, wordsByNumber, type Around, type Divided} from './divide-block.js'
import {questionsAtEnd} from './end-questions.js'
import {numberBeforeNext, placeLateQuestions} from './late-questions.js'
import {joinTornAnswer} from './torn-answer.js'
import {joinTornQuestion} from './torn-question.js'
import {inferred, toSides, type Side} from './sides.js'
import {textsOfUnnumbered} from './unnumbered-answers.js'
import {isScan} from '../../words/old-layout.js'

/**
 * Find questions and answers whose bare number a scan has lost: their text is below that of the number
 * before.
 *
 * The document is aligned as a whole: a number is missing on one side, is printed on the other (or, for
 * questions, each text asks), and texts are left for it. Where there are exactly as many texts as
 * numbers, each takes one; where there are more, they are divided where the words of the other side fit
 * best. Two of five scanned documents of 1974-1995 have lost one; where a single number of a question
 * is lost, nine times out of ten there are as many paragraphs as numbers. Each is marked `inferred` and
 * doubted.
 */
export function inferLostNumbers() {
  return (tree: Root, file: VFile): void => {
    joinTornQuestion(tree)
    joinTornAnswer(tree)
    const questions = tree.children.filter((node): node is QuestionNode => node.type === 'question')
    const answers = tree.children.filter((node): node is AnswerNode => node.type === 'answer')
    numberBeforeNext(questions)
    const late = questions.filter(({numbers}) => numbers.length === 0)
    const between = divideSide(questions, answers, late.length, file)
    const asked = [...between, ...divideLast(questions, between, late.length, file)]
    const found = gather(asked, ([, parts]) => parts)
    placeLateQuestions([...questions, ...found], late, answers)
    const answered = divideSide(answers, [...questions, ...found], 0, file)
    const unnumbered = divideUnnumbered(answers, [...questions, ...found], file)
    const divided = new Map<RootContent, RootContent[]>([...asked, ...answered, ...unnumbered])
    if (divided.size > 0) tree.children = gather(tree.children, node => divided.get(node) ?? [node])
  }
}

function numbersOf(nodes: Side[]): Set<number> {
  const found = new Set<number>()
  for (const {numbers} of nodes) for (const number of numbers) found.add(number)
  return found
}

/**
 * @param elsewhere how many of the missing texts are in another place
 * @returns the blocks that hold more numbers than they print, each with its parts
 */
function divideSide(
  nodes: Side[],
  others: Side[],
  elsewhere: number,
  file: VFile
): [Side, Side[]][] {
  const printed = numbersOf(nodes)
  const other = numbersOf(others)
  const last = Math.max(0, ...other)
  const otherWords = wordsByNumber(others)
  const numbered = nodes.filter(({numbers}) => numbers.length > 0)
  return gather(numbered, (node, i): [Side, Side[]][] => {
    const next = numbered[i + 1]?.numbers[0]
    const lost = lostBetween(node, next ?? last + 1, printed)
    const here = lost.slice(0, lost.length - elsewhere)
    if (here.length === 0 || !hasBareNumber(node)) return []
    const around = {next, other, last, otherWords}
    const parts = divideBlock(node, here, around)
    if (!parts) return []
    const before = numbered[i - 1]
    const earlier = before && standsBefore(node, before, parts, around)
    return earlier
      ? [[before, toSides(before, earlier.lost, earlier.texts, file)]]
      : [[node, toSides(node, parts.lost, parts.texts, file)]]
  })
}

/**
 * The answer to a number that a joint one skips (`1`, `2 en 4`) may stand above it or below: the place counts whose
 * text fits the question better, and the other is in doubt.
 *
 * @returns the parts of the block before, if they fit better
 */
function standsBefore(
  node: Side,
  before: Side,
  parts: Divided,
  around: Around
): Divided | undefined {
  const isSkipped = parts.lost.every(number => number < node.numbers.at(-1)!)
  if (!isSkipped || !hasBareNumber(before) || before.numbers.at(-1) !== node.numbers[0]! - 1)
    return undefined
  const earlier = divideBlock(before, parts.lost, {...around, next: node.numbers[0]})
  if (!earlier) return undefined
  const isBetter = fit(earlier, around.otherWords) > fit(parts, around.otherWords)
  doubt(isBetter ? node : before, 'extent')
  return isBetter ? earlier : undefined
}

/**
 * What the last question of a scan asks in paragraphs of their own are questions that have lost their
 * numbers, whether an answer bears them or not.
 */
function divideLast(
  questions: QuestionNode[],
  divided: [Side, Side[]][],
  elsewhere: number,
  file: VFile
): [Side, Side[]][] {
  const last = questions.findLast(({numbers}) => numbers.length > 0)
  if (!last || !hasBareNumber(last) || divided.some(([node]) => node === last)) return []
  if (!isScan(String(file.value))) return []
  const found = questionsAtEnd(withoutLabel(last.children), last.numbers.at(-1)!, elsewhere)
  return found ? [[last, toSides(last, found.lost, found.texts, file)]] : []
}

/** The only answer of a scan, where it has lost all its numbers. */
function divideUnnumbered(answers: AnswerNode[], questions: Side[], file: VFile): [Side, Side[]][] {
  const [answer, ...others] = answers
  if (!answer || others.length > 0 || !isScan(String(file.value))) return []
  const asked = questions.toSorted((a, b) => a.numbers[0]! - b.numbers[0]!)
  const texts = textsOfUnnumbered(answer, asked)
  if (!texts) return []
  const [first, ...rest] = asked.map(({numbers}) => numbers[0]!)
  return [[answer, toSides(inferred(answer, first!, file), rest, texts, file)]]
}

/** The numbers between those of a block and the next that are printed nowhere. */
function lostBetween({numbers}: Side, next: number, printed: Set<number>): number[] {
  const first = numbers[0]!
  return Array.from({length: Math.max(0, next - first - 1)}, (_, i) => first + 1 + i).filter(
    number => !printed.has(number)
  )
}
