// What a damaged document says according to somebody else than its reader here.
import {strFromU8, unzipSync} from 'fflate'
import {load} from 'cheerio/slim'

const hidden = {
  html: 'head, title, script, style, noscript, template, svg, button, select, input, option, [hidden]',
  xml: 'metadata'
}

/** Nobody else can tell in which encoding bytes are that are not UTF-8. */
export function decodedText(bytes) {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return isUtf16(text) ? undefined : text
  } catch {
    return undefined
  }
}

const isUtf16 = text => text.slice(0, 400).split('\0').length > 50

/** The text of bytes in which places are counted; of other encodings the letters do. */
export const inputText = bytes =>
  decodedText(bytes) ?? new TextDecoder(wideEncoding(bytes) ?? 'windows-1252').decode(bytes)

/** UTF-16 by its mark, both bytes of it, or by where its zero bytes are. */
function wideEncoding(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = [...bytes.subarray(0, 400)]
  const [even, odd] = [0, 1].map(at => head.filter((byte, i) => byte === 0 && i % 2 === at).length)
  if (odd > 50 && even === 0) return 'utf-16le'
  return even > 50 && odd === 0 ? 'utf-16be' : undefined
}

/** All text of a page or publication, without what shows none. */
export function markupText(text, format) {
  const $ =
    format === 'xml' ? load(withSigns(text), {xml: true}) : load(text.replace(/^\ufeff/, ''))
  $(hidden[format]).remove()
  return $.root().text()
}

/** The first schema takes names such as `&euml;` from its DTD, which nobody reads; they are those of HTML. */
const withSigns = text =>
  text
    .replace(/^\ufeff/, '')
    .replace(/&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]{2,31}\d?;/g, name => load(name).text() || name)

/** All `w:t` of the parts that Word shows, but for what it strikes or writes twice. */
export function docxText(bytes) {
  const parts = unzipSync(bytes, {
    filter: ({name}) =>
      /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(name)
  })
  return Object.entries(parts)
    .map(([name, part]) => partText(strFromU8(part), name))
    .join('\n')
}

function partText(xml) {
  const $ = load(xml, {xml: true})
  $('w\\:del, mc\\:AlternateContent > :not(:first-child)').remove()
  return $('w\\:t')
    .filter((_, node) => $(node).parents('w\\:t').length === 0)
    .text()
}

/** An attribute, whatever damage did to its prefix. */
const attributeOf = (attributes, name) =>
  Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1]

/** All paragraphs of an OpenDocument text that it shows: not what was deleted, hidden or remarked upon. */
export function odtText(bytes) {
  const parts = unzipSync(bytes, {filter: ({name}) => name === 'content.xml'})
  const $ = load(strFromU8(parts['content.xml'] ?? new Uint8Array()), {xml: true})
  const hidden = $('style\\:text-properties')
    .filter((_, {attribs}) => attributeOf(attribs, 'display') === 'none')
    .parents('style\\:style')
    .toArray()
    .map(style => `[text\\:style-name="${attributeOf(style.attribs, 'name')}"]`)
  $(['text\\:tracked-changes', 'office\\:annotation', ...hidden].join()).remove()
  return $('text\\:p, text\\:h')
    .filter((_, node) => $(node).parents('text\\:p, text\\:h').length === 0)
    .text()
}

/** What pdf.js says when it leaves something out of a page. */
const leavesOut =
  /^page fails|ignoring (?:errors|XObject|sub-stream)|Invalid stream|is not supported|(?<!Empty ")FlateDecode|flate stream|Unknown command|Skipping command|Indexing all PDF objects|translateFont|font file is empty|Unterminated/i

/**
 * The text of a PDF by pdf.js' own extraction, and what it says it left out.
 *
 * @returns undefined where pdf.js cannot open it
 */
export async function pdfText(bytes) {
  const {getDocument, VerbosityLevel} = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const said = []
  const {warn, info} = console
  console.warn = console.info = message => said.push(String(message))
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.WARNINGS,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false
  })
  try {
    const document = await task.promise
    const pages = []
    for (let i = 1; i <= document.numPages; i++)
      pages.push(
        await pageText(document, i).catch(error => said.push(`page fails: ${error.message}`))
      )
    return {text: pages.join('\n'), leftOut: said.filter(message => leavesOut.test(message))}
  } catch {
    return undefined
  } finally {
    await task.destroy()
    Object.assign(console, {warn, info})
  }
}

async function pageText(document, number) {
  const page = await document.getPage(number)
  const {items} = await page.getTextContent({disableNormalization: true})
  return items
    .filter((item, i) => !items.slice(0, i).some(other => isDrawnAgain(other, item)))
    .map(({str}) => str ?? '')
    .join(' ')
}

/** The same words once more, where they stand already: bold type made by drawing twice, or a shadow. */
function isDrawnAgain(one, other) {
  if (!other.str?.trim() || one.str !== other.str) return false
  const near = 0.2 * other.height
  return [4, 5].every(i => Math.abs(one.transform[i] - other.transform[i]) <= near)
}

const codes = Uint8Array.from({length: 128}, (_, i) => 128 + i)
const [macSigns, windowsSigns] = ['macintosh', 'windows-1252'].map(label => [
  ...new TextDecoder(label).decode(codes)
])

/** What pdf.js took for signs of a Mac, as signs of Windows: where a font names no encoding it can only guess. */
export const macAsWindows = text =>
  text.replace(/[^\0-\x7f]/gu, sign => windowsSigns[macSigns.indexOf(sign)] ?? sign)
