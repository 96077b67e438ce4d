import {withDoubt} from '../../diagnostics/doubts.js'
import {plainToken, type Rect, type Token} from '../layout.js'
import type {OcrPage, OcrWord} from '../reader.js'
import type {PrintedLine} from './lines.js'
import type {PageLines} from './page.js'

/**
 * On ten pages one in four of the words that OCR is less sure of was misread, and one in a hundred of
 * the others.
 */
const sureOf = 70

/** A page that OCR read, as lines like those of any other. */
export function toScannedPage({width, height, lines}: OcrPage): PageLines {
  const printed = lines.filter(words => words.length > 0).map(toLine)
  const size = median(printed.map(line => line.size))
  return {
    // Boxes are as high as the letters that happen to be in them; the lines of a page are alike.
    lines: printed.map(line => ({...line, size})),
    sheet: {width, height, rotate: 0, box: [0, 0, width, height]},
    isCutOff: false,
    hiddenLetters: 0,
    turnedLetters: 0
  }
}

function toLine(words: OcrWord[]): PrintedLine {
  const rect = around(words)
  const [left, bottom, right, top] = rect
  const [first] = words as [OcrWord]
  const tokens: Token[] = []
  let text = ''
  for (const word of words) {
    if (text !== '') text += ' '
    const token = {
      ...plainToken(word.text),
      start: text.length,
      end: text.length + word.text.length
    }
    tokens.push(word.confidence < sureOf ? withDoubt(token, 'reading') : token)
    text += word.text
  }
  const wordWidth = first.rect[2] - first.rect[0]
  return {
    text,
    tokens,
    isRead: true,
    rect,
    size: top - bottom,
    box: {x: left, y: bottom, width: right - left, wordWidth}
  }
}

function around(words: OcrWord[]): Rect {
  const side = (i: 0 | 1 | 2 | 3): number[] => words.map(({rect}) => rect[i])
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
}

const median = (lengths: number[]): number =>
  lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
