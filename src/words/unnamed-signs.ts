import {compile, type Printed} from './printed.js'

/** A sign that pdfminer, and what is built on it, cannot name: that of a list at the start of a line, else a letter. */
export const unnamedSigns: readonly Printed[] = [
  {
    pattern: String.raw`\(cid:\d{1,5}\)`,
    flags: 'g',
    place: 'within',
    examples: ['(cid:129) de kaden', 'de (cid:12) kaden'],
    others: ['(cid: 129)', 'cid:129']
  },
  {
    pattern: String.raw`\((?<=\S[^\S\n]*\()cid:\d{1,5}\)`,
    flags: 'g',
    place: 'within',
    examples: ['de (cid:12) kaden', 'stre(cid:12)k'],
    others: ['(cid:129) de kaden']
  }
]

/** Source of a pattern for such a sign within a line. */
export const lostSign = unnamedSigns[1]!.pattern

export const unnamedSign = compile(unnamedSigns[0]!)
