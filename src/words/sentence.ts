import {mayOpen} from '../patterns/openings.js'
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
  /** An abbreviation, and perhaps a marker: the full stop ends no sentence if a small letter follows. */
  abbreviated: {
    pattern: String.raw`\b(?:jl|bijv|bv|ca|c\.q|d\.d|dhr|drs|i\.v\.m|incl|m\.b\.t|mw|nl|o\.a|resp|t\.a\.v|t\.b\.v|t\.o\.v|vgl|zgn)\. ?\d{0,2}`,
    place: 'end',
    examples: ['in de brief van 15 december jl.', 'van 15 december jl. 7', 'o.a.'],
    others: ['de kaden zijn hersteld.', 'in het nl']
  },
  /** A sign that belongs to the end of the line above. */
  signFirst: {
    pattern: String.raw`[.,;:?!](?:\s|$)`,
    place: 'start',
    examples: ['. De kaden', '?', ', die'],
    others: ['... en', '.nl', 'De kaden.']
  },
  /** In the middle of a word or a sentence; a short text may be a heading or a cell of a table. */
  breaksOff: {
    pattern: String.raw`[^]{40,}(?:[\p{Ll},]-?|\b(?:nrs?|art|blz|d\.d|jhr|mr|dr)\.)`,
    place: 'line',
    examples: [
      'De kaden zijn vorig jaar hersteld door de gemeen-',
      'De kaden zijn hersteld, zoals gemeld bij brief nr.'
    ],
    others: ['De kaden zijn hersteld', 'De kaden zijn vorig jaar hersteld door de gemeente.']
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

/** A line that ends with an abbreviation. */
export const endsAbbreviated = compile(sentenceSigns.abbreviated)

const signFirst = compile(sentenceSigns.signFirst)
const mayBeSign = mayOpen(signFirst)

/** Whether a line opens with the sign that belongs to the line above. */
export const isSignFirst = (text: string): boolean => mayBeSign(text) && signFirst.test(text)

/** A line in the middle of a sentence, which runs on. */
export const leansForward = compile(sentenceSigns.goesOn)

/**
 * Source of a pattern for the last letters of a sentence, before its full stop: a long word, or a short one
 * that is not an abbreviation (`nr.`, `art.`).
 */
export const lastLetters = String.raw`(?:\p{L}{4}|\d{4}|[)»”’"]|(?<![\p{L}.])(?:[Ii]s|was|zo|op|af|aan|uit|toe|mee|in|om|dit|dat|mij|ons|hem|hen|[Jj]a|[Nn]ee))`

/** A text that breaks off. */
export const breaksOff = compile(sentenceSigns.breaksOff)
