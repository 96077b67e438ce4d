/** Addresses of a document: its page, and its files by format, as far as its form has them. */
export interface Manifestations {
  page: string | null
  html?: string
  pdf?: string
  xml?: string
  odt?: string
  metadata?: string
}

/** One form of identifier. */
export interface IdentifierForm<Parts extends {form: string}> {
  /** What the parts may say they are. */
  forms: readonly Parts['form'][]
  /** @returns the parts, or undefined if the text is not of this form or has impossible parts */
  parse(text: string): Parts | undefined
  format(parts: Parts): string
  urls(id: string): Manifestations
  /** Identifiers as printed or listed, with their normal spelling. */
  examples: [printed: string, id: string][]
}
