import type {VFile} from 'vfile'
import {report} from '../../diagnostics/messages.js'

type MarkupFormat = 'xml' | 'html'

/**
 * Report markup that stops in the middle (a download that broke off), and elements of XML that are not
 * closed in the order in which they were opened. Parsers silently mend both.
 *
 * @param name the part of the document, if it has several
 */
export function reportMarkupDamage(
  text: string,
  format: MarkupFormat,
  file: VFile,
  name?: string
): void {
  const damage = findDamage(text, format)
  if (damage) report(file, 'damaged-file', `${name ?? 'The file'} ${damage}`)
}

function findDamage(text: string, format: MarkupFormat): string | undefined {
  const open: string[] = []
  for (const {kind, name} of tags(text, format)) {
    if (kind === 'broken') return 'ends within a tag or comment'
    if (kind === 'open') open.push(name)
    else {
      const at = open.lastIndexOf(name)
      if (format === 'xml' && at !== open.length - 1)
        return open.length === 0
          ? `has \`</${name}>\` where no element is open`
          : `has \`</${name}>\` where \`</${open.at(-1)!}>\` should be`
      if (at >= 0) open.length = at
    }
  }
  const left = format === 'xml' ? open[0] : open.find(name => !optionalEnds.has(name))
  return left === undefined ? undefined : `ends before \`</${left}>\``
}

/** Elements of HTML that need no end tag, or can have none. */
const optionalEnds = new Set(
  `html head body p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rb rt rtc rp
  area base br col embed hr img input link meta param source track wbr`.split(/\s+/)
)

/** Elements of HTML whose content is not markup. */
const rawText = /^(?:script|style|textarea|title)$/

interface MarkupTag {
  kind: 'open' | 'close' | 'broken'
  name: string
}

/** The tags of a text in order; `<a/>` opens nothing. */
function* tags(text: string, format: MarkupFormat): Generator<MarkupTag> {
  const html = format === 'html'
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const start = at
    at = endOf(text, start)
    if (at > text.length) yield {kind: 'broken', name: ''}
    const [, slash, printed] =
      /^<(\/?)([\p{L}_][^\s/>]*)/u.exec(text.slice(start, Math.min(at, start + 100))) ?? []
    if (printed === undefined) continue
    const name = html ? printed.toLowerCase() : printed
    if (slash) yield {kind: 'close', name}
    else if (text[at - 2] !== '/') yield {kind: 'open', name}
    if (html && !slash && rawText.test(name)) at = endOfRawText(text, name, at)
  }
}

/**
 * Where something ends that begins with `<`, which may not be a tag at all; beyond the text if it does
 * not end.
 */
function endOf(text: string, at: number): number {
  const after = (sign: string): number => {
    const found = text.indexOf(sign, at)
    return found < 0 ? text.length + 1 : found + sign.length
  }
  if (text.startsWith('<!--', at)) return after('-->')
  if (text.startsWith('<![CDATA[', at)) return after(']]>')
  return /[\p{L}_/!?]/u.test(text[at + 1] ?? '') ? endOfTag(text, at) : at + 1
}

/** A `>` within quotes does not end a tag. */
function endOfTag(text: string, at: number): number {
  const sign = /["'>]/g
  sign.lastIndex = at
  for (let match; (match = sign.exec(text));) {
    if (match[0] === '>') return match.index + 1
    const close = text.indexOf(match[0], match.index + 1)
    if (close < 0) break
    sign.lastIndex = close + 1
  }
  return text.length + 1
}

function endOfRawText(text: string, name: string, at: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = at
  return close.exec(text)?.index ?? text.length
}
