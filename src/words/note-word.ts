import {compile, type Printed} from './printed.js'

/** The line above each note in text copied from the site of official publications. */
export const noteWords: readonly Printed[] = [
  {pattern: String.raw`X\s?Noot`, place: 'line', examples: ['X Noot', 'XNoot'], others: ['Noot 1']}
]

export const noteWord = compile(noteWords[0]!)
