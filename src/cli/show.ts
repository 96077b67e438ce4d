import {readRegularFile} from '../batch/read-file.js'
import {convert} from '../convert.js'
import {limits} from '../diagnostics/limits.js'
import {visible, visibleLines} from '../diagnostics/visible.js'
import {renderHtml} from '../emit/render-html.js'
import {renderText} from '../emit/render-text.js'
import {complain} from './complain.js'
import {printMessages} from './messages.js'

const renderers = {text: renderText, html: renderHtml}

/** Print every document of a file as people read it: questions and answers in turn, notes at the foot. */
export async function showCommand(path: string, format: keyof typeof renderers): Promise<number> {
  let bytes: Uint8Array
  try {
    bytes = readRegularFile(path, limits.bytes.default).bytes
  } catch (error) {
    complain(error)
    return 1
  }
  const {records, file} = await convert(bytes, {name: visible(path)})
  for (const record of records) process.stdout.write(visibleLines(renderers[format](record)))
  if (records.length > 0) return 0
  printMessages([file])
  return 1
}
