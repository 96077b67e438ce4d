/**
 * Files beside a document or a record that describe it: neither inputs nor records.
 */
const endings = ['.metadata.json', '.layout.json']

/** The path of the file with the places of a record's lines. */
export const layoutPath = (record: string): string => record.replace(/\.json$/, '.layout.json')

/** Patterns by which a search leaves them out. */
export const sideFiles = endings.map(ending => `**/*${ending}`)

export const isSideFile = (path: string): boolean =>
  endings.some(ending => path.toLowerCase().endsWith(ending))

/** The files that may be beside a record: `NAME.layout.json` beside `NAME.json`. */
export const recordSideFiles = (record: string): string[] =>
  endings.map(ending => record.replace(/\.json$/i, ending))
