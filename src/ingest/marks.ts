/** Marks that have no width and mean nothing in Dutch: joiners, breaks, a stray byte order mark. */
export const marks = /[\u200b-\u200d\u2060\ufeff]+/g

export const hasMarks = (text: string): boolean => text.search(marks) >= 0

export const stripMarks = (text: string): string =>
  hasMarks(text) ? text.replace(marks, '') : text
