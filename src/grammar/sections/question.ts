import type {Construct} from './construct.js'
import {headingEnd, numbersPattern, parseNumbers} from '../../words/number-list.js'

// `Vraag 1`, `Vraag 2 en 3`, `Vragen 4 t/m 6:`, `Vraag 2 `; in Word files the text may follow on the
// line (`Vraag 1: Kent u`, `Vraag 1 Kent u`). Never `vraag 3` within a sentence.
const heading = new RegExp(`^Vra(?:ag|gen)\\s+(${numbersPattern})\\s*${headingEnd}`, 'u')

// `Q1      Wat is uw` of dumps that keep questions and answers only.
const dump = /^Q(\d{1,3})\s{2,}(?=\S)/

/** `Vraag N`: a question, or several that are asked together. */
export const question: Construct = {
  type: 'question',
  match(line) {
    const match = heading.exec(line.text) ?? dump.exec(line.text)
    return match ? {numbers: parseNumbers(match[1]!), length: match[0].length} : undefined
  }
}
