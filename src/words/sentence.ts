/** A line that ends as a sentence does; the number of a note may stand behind. */
export const sentenceEnd = /[.?!:;»”’")\]]\s*\d{0,3}$/

/** A line that begins as a sentence does. */
export const sentenceBegin = /^[«“‘"'(]?[\p{Lu}\d]/u

/** Words that no paragraph, heading or cell ends with. */
export const leansForward =
  /(?:^|\s)(?:aan|als|bij|dat|de|deze|die|dit|door|een|en|haar|het|hun|in|is|met|naar|of|om|onder|ook|op|over|te|tot|uit|van|voor|wordt|zich|zijn)$/i
