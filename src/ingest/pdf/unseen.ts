import type {VFile} from 'vfile'
import {report} from '../../diagnostics/messages.js'
import type {Line} from '../layout.js'
import type {PageLines} from './page.js'

/** Report on which pages text was left out because it cannot be seen, or because it is another way up. */
export function reportUnseen(pages: PageLines[], lines: Line[], file: VFile): void {
  for (const [i, {hiddenLetters, turnedLetters}] of pages.entries()) {
    const first = lines.find(({page}) => page === i + 1)
    const place = first && {line: first.number, column: first.column, offset: first.offset}
    const where = `on page ${i + 1}`
    if (hiddenLetters > 0)
      report(
        file,
        'hidden-layer',
        `Text in a layer that is switched off was left out ${where} (${hiddenLetters} letters)`,
        place
      )
    if (turnedLetters > 0)
      report(
        file,
        'turned-text',
        `Text in another direction was taken for furniture ${where} (${turnedLetters} letters)`,
        place
      )
  }
}
