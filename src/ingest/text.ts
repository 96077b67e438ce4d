import type {VFile} from 'vfile'
import {report} from '../messages.js'
import {decode} from './decode.js'
import type {Reader} from './index.js'
import {plainToken, type Layout, type Line} from './layout.js'

/** Plain text from any extractor; the last reader to be asked, since it knows no signature. */
export const text: Reader = {
  name: 'text',
  sniff: () => true,
  async read(bytes, file) {
    const value = decode(bytes, file)
    if (value === undefined) {
      report(file, 'unknown-format', 'Unexpected binary data, expected a PDF or a text')
      return undefined
    }
    return layoutOf(value, file)
  }
}

/** Split a text into lines; reports `empty-input` where there is none. */
export function layoutOf(value: string, file: VFile): Layout | undefined {
  const lines = splitLines(value)
  if (lines.length === 0) {
    report(file, 'empty-input', 'Unexpected empty input, expected a text')
    return undefined
  }
  const pages = value.includes('\f') ? lines.at(-1)!.page : null
  return {type: 'layout', format: 'text', text: value, lines, pages, typography: false}
}

// A form feed ends a page; the other terminators occur in Word exports.
const terminator = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g

function splitLines(value: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let number = 1
  let page = 1
  let gap = 0
  const add = (end: number): void => {
    const raw = value.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed === '') {
      gap++
      return
    }
    const indent = raw.length - raw.trimStart().length
    lines.push({
      text: trimmed,
      offset: start + indent,
      number,
      column: indent + 1,
      page,
      gap,
      indent,
      tokens: [plainToken(trimmed)]
    })
    gap = 0
  }
  for (const match of value.matchAll(terminator)) {
    add(match.index)
    start = match.index + match[0].length
    if (match[0] === '\f') page++
    // Only what editors count as a line end counts as one, so that places can be looked up.
    if (/[\n\r]/.test(match[0])) number++
  }
  add(value.length)
  return lines
}
