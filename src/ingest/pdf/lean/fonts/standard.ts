import {handOver} from '../handover.js'
// Widths of the fonts that every reader of PDF has, from Adobe's metrics of them.
import rows from './standard-widths.json' with {type: 'json'}

type StandardTable = keyof typeof rows

const tables: Record<string, StandardTable> = {
  Helvetica: 'Helvetica',
  'Helvetica-Oblique': 'Helvetica',
  'Helvetica-Bold': 'Helvetica-Bold',
  'Helvetica-BoldOblique': 'Helvetica-Bold',
  'Times-Roman': 'Times-Roman',
  'Times-Bold': 'Times-Bold',
  'Times-Italic': 'Times-Italic',
  'Times-BoldItalic': 'Times-BoldItalic'
}

const known = new Map<StandardTable, Map<string, number>>()

/** Widths by glyph name of a font that every reader of PDF has. */
export function standardWidths(font: string): Map<string, number> {
  const name = tables[font] ?? handOver('a font without a descriptor')
  let widths = known.get(name)
  if (!widths) {
    widths = new Map()
    for (const [width, names] of Object.entries(rows[name]))
      for (const glyph of names.split(' ')) widths.set(glyph, Number(width))
    known.set(name, widths)
  }
  return widths
}
