import type {Construct} from './headings.js'
import {numbersPattern, parseNumbers} from './numbers.js'

// `Vraag 1`, `Vraag 2 en 3`, `Vragen 4 t/m 6:`, `Vraag 2 `; never `vraag 3.` at the end of a sentence.
const heading = new RegExp(`^Vra(?:ag|gen)\\s+(${numbersPattern})\\s*:?$`)

/** `Vraag N`: a question, or several that are asked together. */
export const question: Construct = {
  type: 'question',
  match(line) {
    const match = line.text.length < 90 ? heading.exec(line.text) : null
    return (match && {numbers: parseNumbers(match[1]!), length: line.text.length}) || undefined
  }
}
