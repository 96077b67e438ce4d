import {convert} from '../convert.js'
import {visible, visibleLines} from '../diagnostics/visible.js'
import {renderHtml} from '../emit/render-html.js'
import {renderText} from '../emit/render-text.js'
import {printMessages} from './messages.js'
import {readDocument} from './read-document.js'

const renderers = {text: renderText, html: renderHtml}

/** Print every document of a file for people to read: questions and answers in turn, notes at the foot. */
export async function showCommand(path: string, format: keyof typeof renderers): Promise<number> {
  const bytes = readDocument(path)
  if (!bytes) return 1
  const {records, file} = await convert(bytes, {name: visible(path)})
  for (const record of records) process.stdout.write(visibleLines(renderers[format](record)))
  if (records.length > 0) return 0
  printMessages([file])
  return 1
}
