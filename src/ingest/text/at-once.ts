import type {VFile} from 'vfile'
import type {Meter} from '../../diagnostics/meter.js'
import type {Layout} from '../layout.js'
import {plainText, toLayout} from './index.js'
import {isMarkdown} from './markdown-evidence.js'
import {readMarkdown} from './markdown.js'

/**
 * The layout of a text, synchronously; reports `empty-input` if there is none.
 *
 * @throws {LimitExceeded} if the meter says that the text is too large
 */
export function layoutOfText(value: string, file: VFile, meter: Meter): Layout | undefined {
  const plain = plainText(value, meter)
  const markdown = isMarkdown(plain.text) ? readMarkdown(plain.text) : undefined
  return toLayout(plain, markdown, file, meter)
}
