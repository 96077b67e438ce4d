import type {VFile} from 'vfile'
import type {Meter} from '../../diagnostics/meter.js'
import type {Layout} from '../layout.js'
import {plainText, toLayout} from './index.js'
import {isMarkdown} from './markdown-evidence.js'
import {readMarkdown} from './markdown.js'

/**
 * The layout of a text, for those who cannot wait; reports `empty-input` where there is none.
 *
 * @throws {LimitExceeded} where the meter says that the text is too large
 */
export function layoutOfText(value: string, file: VFile, meter: Meter): Layout | undefined {
  const plain = plainText(value, meter)
  const markdown = isMarkdown(plain.text) ? readMarkdown(plain.text) : undefined
  return toLayout(plain, markdown, file, meter)
}
