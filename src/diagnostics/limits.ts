interface LimitRule {
  /** The diagnostic for a document beyond it, and what that says. */
  ruleId: `${string}-limit`
  exceeded: string
  /** Far above what was ever published, and safe for a thread with the default time and memory. */
  default: number
  /** What is counted. */
  unit: string
  meaning: string
}

/**
 * How large a document may be, in the order in which a reader meets the limits. The names are those
 * of the options: `maxPages` of the library, `--max-pages` of the command line.
 */
export const limits = {
  bytes: {
    ruleId: 'byte-limit',
    exceeded: 'The file is larger than is allowed',
    default: 50_000_000,
    unit: 'bytes',
    meaning: 'Size of the file, and of the metadata beside it; a larger one is not even read'
  },
  unpacked: {
    ruleId: 'unpacked-limit',
    exceeded: 'The compressed parts of the document unpack to more than is allowed',
    default: 2 ** 26,
    unit: 'unpacked bytes',
    meaning: 'What the compressed parts of a Word file or the streams of a PDF unpack to, together'
  },
  pages: {
    ruleId: 'page-limit',
    exceeded: 'The PDF has more pages than are allowed',
    default: 1000,
    unit: 'pages',
    meaning: 'Pages of a PDF'
  },
  operators: {
    ruleId: 'operator-limit',
    exceeded: 'The pages of the PDF draw more than is allowed',
    default: 5_000_000,
    unit: 'operators',
    meaning:
      'Drawing operators and letters of a PDF, counted each time that a page repeats them; a form counts as 50'
  },
  depth: {
    ruleId: 'depth-limit',
    exceeded: 'Elements are nested more deeply than is allowed',
    default: 250,
    unit: 'levels',
    meaning: 'Nested elements, in XML, HTML and Word'
  },
  elements: {
    ruleId: 'element-limit',
    exceeded: 'The document has more elements than are allowed',
    default: 500_000,
    unit: 'elements',
    meaning: 'Elements of XML, HTML and Word'
  },
  characters: {
    ruleId: 'character-limit',
    exceeded: 'The text is longer than is allowed',
    default: 10_000_000,
    unit: 'characters',
    meaning: 'Characters of the text, in UTF-16 units'
  },
  lines: {
    ruleId: 'line-limit',
    exceeded: 'The text has more lines than are allowed',
    default: 200_000,
    unit: 'lines',
    meaning: 'Lines of the text, or paragraphs if the format has no lines'
  },
  notes: {
    ruleId: 'note-limit',
    exceeded: 'The document has more footnotes than are allowed',
    default: 2000,
    unit: 'footnotes',
    meaning: 'Footnotes of one document'
  }
} as const satisfies Record<string, LimitRule>

export type LimitName = keyof typeof limits
export const limitNames = Object.keys(limits) as LimitName[]

/** `maxBytes`, `maxPages`, ...: the most that a document may have of each. */
export type LimitOptions = {[Name in LimitName as `max${Capitalize<Name>}`]?: number | undefined}

/** Name of the option of a limit. */
export const optionOf = (name: LimitName): keyof LimitOptions =>
  `max${name[0]!.toUpperCase()}${name.slice(1)}` as keyof LimitOptions
