import type {Line} from '../../ingest/layout.js'

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
