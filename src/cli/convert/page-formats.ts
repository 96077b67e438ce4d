/** The formats for people to read. */
export const pageFormats = ['markdown', 'html'] as const

export type PageFormat = (typeof pageFormats)[number]

export const isPageFormat = (format: string): format is PageFormat =>
  (pageFormats as readonly string[]).includes(format)
