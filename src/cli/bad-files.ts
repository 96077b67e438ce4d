import type {VFile} from 'vfile'
import {failed} from '../diagnostics/messages.js'
import {visible} from '../diagnostics/visible.js'
import {printMessages} from './messages.js'

/** Files whose messages are printed. */
const mostPrinted = 500

/** The files of a run with something wrong: all counted, the first ones printed. */
export class BadFiles {
  count = 0
  readonly #kept: VFile[] = []

  add(file: VFile): void {
    if (failed(file) && ++this.count <= mostPrinted) this.#kept.push(file)
  }

  print(): void {
    if (this.count === 0) return
    for (const file of this.#kept) file.history = [visible(file.path)]
    printMessages(this.#kept)
    const more = this.count - this.#kept.length
    if (more > 0) console.error(`and messages about ${more} more file(s)`)
  }
}
