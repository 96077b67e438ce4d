import {compile, type Printed} from './printed.js'

/** How lines show that a sentence ends, begins or goes on. */
export const sentenceSigns = {
  /** The number of a note may follow. */
  ends: {
    pattern: String.raw`[.?!:;»”’")\]]\s*\d{0,3}`,
    place: 'end',
    examples: ['De dijken zijn hersteld.', 'Is dat waar?1', '(Kamerstuk 26 643, nr. 280)'],
    others: ['De dijken zijn', 'op 3 mei 1994,']
  },
  start: {
    pattern: String.raw`[«“‘"'(]?[\p{Lu}\d]`,
    place: 'start',
    examples: ['De dijken', '«Dijken» hersteld', '12 dijken'],
    others: ['de dijken', '– dijken']
  },
  /** Words that no paragraph, heading or cell ends with. */
  goesOn: {
    pattern: String.raw`(?:^|\s)(?:aan|als|bij|dat|de|deze|die|dit|door|een|en|haar|het|hun|in|is|met|naar|of|om|onder|ook|op|over|te|tot|uit|van|voor|wordt|zich|zijn)`,
    flags: 'i',
    place: 'end',
    examples: ['herstel van de', 'Het'],
    others: ['de kade', 'herstel van de dijken']
  }
} satisfies Record<string, Printed>

/** A line that ends as a sentence does. */
export const sentenceEnd = compile(sentenceSigns.ends)

/** A line that begins as a sentence does. */
export const sentenceStart = compile(sentenceSigns.start)

/** A line in the middle of a sentence, which runs on. */
export const leansForward = compile(sentenceSigns.goesOn)

/**
 * Source of a pattern for the last letters of a sentence, before its full stop: a long word, or a short one
 * that is not an abbreviation (`nr.`, `art.`).
 */
export const lastLetters = String.raw`(?:\p{L}{4}|\d{4}|[)»”’"]|(?<![\p{L}.])(?:[Ii]s|was|zo|op|af|aan|uit|toe|mee|in|om|dit|dat|mij|ons|hem|hen|[Jj]a|[Nn]ee))`
