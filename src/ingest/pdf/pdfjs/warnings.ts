import {AsyncLocalStorage} from 'node:async_hooks'

/** Warnings that pdf.js gives about the document that is being read. */
const warnings = new AsyncLocalStorage<Set<string>>()

/**
 * What pdf.js says when it leaves something out or guesses what was meant: a page that stops making
 * sense halfway, a form or a stream that cannot be unpacked, a table of objects that is wrong. It says
 * much else, about fonts and colours, that loses no text. It also warns about an empty packed stream,
 * which qpdf writes for a blank page.
 */
const losses: [pattern: RegExp, meaning: string][] = [
  [/^Indexing all PDF objects/, 'the table of its objects is wrong'],
  [/ignoring errors during|^Unknown command|^Skipping command/, 'a page stops making sense'],
  [/^Unterminated|^getHexString - ignoring|^Badly formatted number/, 'a page stops making sense'],
  [/ignoring circular reference/i, 'a part refers to itself'],
  [/ignoring XObject|ignoring operator|ignoring beginMarkedContent/, 'a part cannot be read'],
  [/^Invalid stream|ignoring sub-stream/, 'a stream cannot be unpacked'],
  [/^Filter ".*" is not supported/, 'a stream cannot be unpacked'],
  [/^loadFont|^translateFont|^Font .* is not available|ToUnicode/, 'a font cannot be read'],
  [/^getAllPageDicts|checkLastPage/, 'a page is missing']
]

/**
 * Listen to pdf.js while a PDF is read. It writes only to the console, so we replace the console while
 * a PDF is open; messages of others pass through.
 */
export async function withWarnings<T>(use: () => Promise<T>): Promise<{value: T; said: string[]}> {
  const said = new Set<string>()
  listen()
  try {
    return {value: await warnings.run(said, use), said: [...said]}
  } finally {
    unlisten()
  }
}

let listeners = 0
let original = console.warn

function listen(): void {
  if (listeners++ > 0) return
  original = console.warn
  console.warn = (...words: unknown[]) => {
    const said = warnings.getStore()
    if (!said) return original(...words)
    const text = String(words[0]).replace(/^Warning: /, '')
    const loss = losses.find(([pattern]) => pattern.test(text))
    if (loss) said.add(loss[1])
  }
}

function unlisten(): void {
  if (--listeners === 0) console.warn = original
}
