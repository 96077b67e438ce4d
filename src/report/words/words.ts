/** The words of the report in one language. */
export interface ReportWords {
  /** As `lang` of the page. */
  code: string
  title: string
  /** What the page says about the dataset as a whole, below its title. */
  about: string
  figures: Record<string, {title: string; about: string}>
  /** Heads of columns, words in pictures, and values that are codes. */
  terms: Record<string, string>
  /** For null. */
  unknown: string
  contents: string
  table: string
  query: string
  copy: string
  copied: string
  save: string
  /** Shown if a query gives nothing to draw. */
  empty: string
  /** Says how many rows of a table have no place in its picture. */
  left: (rows: number) => string
  /** Said about the data, below the pictures. */
  reading: {title: string; points: string[]}
}
