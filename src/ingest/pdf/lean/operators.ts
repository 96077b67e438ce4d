import type {PdfWord} from './objects.js'
import {wordOf} from './signs.js'

/** Every operator of a page and how many operands it has; pdf.js judges any other number. */
const counts: Record<string, string> = {
  0: 'q Q h S s f F f* B B* b b* n W W* BT ET T* EMC BX EX',
  1: 'w J j M ri i gs Tc Tw Tz TL Tr Ts Tj TJ CS cs G g Do MP BMC',
  2: 'd m l Tf Td TD DP BDC',
  3: '" RG rg',
  4: 'v y re K k',
  6: 'cm c Tm'
}
/** The word of an operator; equal ones are one object, as they are when they are read. */
export const operatorOf = (text: string): PdfWord =>
  wordOf(Buffer.from(text), 0, text.length) as PdfWord

// The apostrophe is added separately: it would end the string.
export const operandCounts = new Map<PdfWord, number>([
  [operatorOf("'"), 1],
  ...Object.entries(counts).flatMap(([count, words]) =>
    words.split(' ').map(word => [operatorOf(word), Number(count)] as const)
  )
])

/** Operators of colours, which have as many operands as their colour space has parts. */
export const colourOperators = new Set(['SC', 'SCN', 'sc', 'scn'].map(operatorOf))
