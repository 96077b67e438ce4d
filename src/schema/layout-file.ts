import {z} from 'zod'
import {layoutFileFormat, layoutFileVersion} from './layout-format.js'

export {layoutFileFormat, layoutFileVersion}

/** What a line can be. */
export const lineParts = [
  'header',
  'question',
  'answer',
  'postponement',
  'explanation',
  'note',
  'other',
  'furniture'
] as const

export type LinePart = (typeof lineParts)[number]

const rect = z.tuple([z.number(), z.number(), z.number(), z.number()])

/**
 * Where the text of a record is on paper, as in `NAME.layout.json` beside the record. Lengths and
 * places are in the PDF's own units on the page before its `/Rotate`, from the lower left, as pdf.js'
 * `viewport.convertToViewportRectangle` takes them; for a format without pages there is a table of
 * lines, with `rect` null.
 */
export const layoutFileSchema = z.object({
  format: z.literal(layoutFileFormat),
  version: z.literal(layoutFileVersion),
  /** Hash of the input, as in the record. */
  sha256: z.string(),
  pages: z.array(
    z.object({
      width: z.number(),
      height: z.number(),
      /** Degrees, clockwise. */
      rotate: z.number(),
      /** The crop box. */
      box: rect
    })
  ),
  lines: z.array(
    z.object({
      /** Line in the text of the input, from 1, as in a diagnostic. */
      line: z.int().min(1),
      /** From 1. */
      page: z.int().min(1),
      rect: rect.nullable(),
      /** Offsets in the text of the input, as in `source` of the record. */
      start: z.int().min(0),
      end: z.int().min(0),
      text: z.string(),
      /** What most of it was taken for, before any correction; null if nothing. */
      part: z.enum(lineParts).nullable()
    })
  )
})

export type LayoutFile = z.infer<typeof layoutFileSchema>
export type LayoutLine = LayoutFile['lines'][number]
