import type {Line} from '../../ingest/layout.js'
import {mayOpen} from '../../patterns/openings.js'

/** What a heading opens. */
export interface HeadingMatch {
  /** Numbers of the heading; empty if it prints none. */
  numbers: readonly number[]
  /** How much of the line is the heading; text may follow on the same line. */
  length: number
}

/** A block of the document, recognised by its heading; each construct has a file. */
export interface Construct {
  type: 'question' | 'answer' | 'mededeling' | 'toelichting'
  /** What its headings begin with. */
  openings: readonly RegExp[]
  match(line: Line): HeadingMatch | undefined
}

/** A construct that is tried only on lines with a first sign that its headings have. */
export function toConstruct({match, ...rest}: Construct): Construct {
  const mayMatch = mayOpen(...rest.openings)
  return {...rest, match: line => (mayMatch(line.text) ? match(line) : undefined)}
}
