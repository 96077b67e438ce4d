import type {VFile} from 'vfile'
import {report} from '../diagnostics/messages.js'
import {lostApostrophe, mayHoldLostApostrophe} from '../words/passages.js'
import {lostSign} from '../words/unnamed-signs.js'

// `Ã«` for `ë`, `â€™` for `’`; U+FFFD; a sign that pdfminer cannot name, `(cid:12)`; and `2011Œ2012`, `TMs-Gravenhage` of an old extractor
// that read MacRoman bytes (seen in texts of 2011), as `financiÎle` is of a PDF whose font names no encoding.
const mojibake = new RegExp(
  String.raw`Ã[\x80-\xbf\u0152-\u2122]|â€[\x80-\xbf\u0152-\u2122]|Â[«»§°·´]|\ufffd|${lostSign}|\d{4}Œ\d{4}|${lostApostrophe.source}|[ÎÈÔÍËÁ](?<=[a-z]{2}.)(?=[a-z])`,
  'g'
)

/** Most texts have none of these signs, and a search for a single one is fast. */
const mayHold = (text: string): boolean =>
  /[ÃâÂ\ufffdŒÎÈÔÍËÁ]/.test(text) || text.includes('(cid:') || mayHoldLostApostrophe(text)

/** Report `mojibake` where characters of a text were decoded wrongly before it came to us. */
export function reportMojibake(text: string, file: VFile): void {
  if (!mayHold(text)) return
  const found = text.match(mojibake)
  if (!found) return
  const before = text.slice(0, text.indexOf(found[0]))
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  report(file, 'mojibake', `\`${found[0]}\` looks wrongly decoded (${found.length} such places)`, {
    line,
    column,
    offset: before.length
  })
}
