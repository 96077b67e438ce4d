import type {Line} from '../../ingest/layout.js'
import type {Start} from './numbering.js'

/** Whether notes may begin with a line: they stand below the last question or answer and count from 1 again. */
export const opensNotes = ({text}: Line): boolean =>
  (/^'\s[\p{Lu}«]/u.test(text) || (/^[1'][\p{Lu}'«\s]/u.test(text) && text.length < 250)) &&
  !text.endsWith('?')

/** Counts the notes below the questions or the answers. */
export class Notes {
  #last = 0

  /** The numbers in a line that open the notes that come next; OCR reads a 1 as an apostrophe. */
  starts({text}: Line): Start[] {
    const found: Start[] = []
    let next = this.#last + 1
    for (const match of text.matchAll(/(?:^|(?<=[.\d]\s))(\d{1,2}|')(?=\s?[\p{Lu}«'])/gu))
      if (match[1] === String(next) || (match[1] === "'" && match.index === 0)) {
        found.push({start: match.index, end: match.index})
        next++
      }
    return found
  }

  /** A piece of a line as what it is: a note that begins, or more of the one above. */
  tell(piece: Line, begins: boolean): Line {
    if (begins) this.#last++
    const note: Line = {...piece, tag: 'note', note: Math.max(1, this.#last)}
    return begins ? {...note, noteNumberEnd: /^(?:\d+|')\s*/.exec(piece.text)![0].length} : note
  }
}
