import type {Origin} from './layout.js'

/** A piece of a text that a reader takes out, and what replaces it. */
export interface Edit {
  start: number
  end: number
  by: string
}

/** A text without the signs of its format, and where each place in it was before. */
export interface Edited {
  text: string
  origin: Origin
  /** Where a place of the unedited text is now. */
  moved: (offset: number) => number
}

/** Apply edits, which may touch but not overlap; one that begins within another is ignored. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const applied: Edit[] = []
  const origin = new EditedPlaces()
  let edited = ''
  let at = 0
  for (const edit of sorted) {
    if (edit.start < at) continue
    edited += text.slice(at, edit.start) + edit.by
    origin.add(edited.length, edit.end - edit.start - edit.by.length)
    applied.push(edit)
    at = edit.end
  }
  return {text: edited + text.slice(at), origin, moved: mover(applied)}
}

/** A place within what was taken out moves to its end. */
function mover(edits: Edit[]): (offset: number) => number {
  const starts = edits.map(({start}) => start)
  let removed = 0
  const before = edits.map(({start, end, by}) => {
    removed += end - start - by.length
    return removed
  })
  return offset => {
    const last = countUpTo(starts, offset) - 1
    if (last < 0) return offset
    return Math.max(offset, edits[last]!.end) - before[last]!
  }
}

/**
 * Where the places of an edited text are in the input. Edits never touch the end of a line, so lines
 * keep their numbers.
 */
export class EditedPlaces implements Origin {
  /** Offsets in the edited text, each with the number of characters missing before it. */
  readonly #offsets: number[] = []
  readonly #missing: number[] = []

  /** Note how many characters are missing before an offset. */
  add(offset: number, missing: number): void {
    this.#offsets.push(offset)
    this.#missing.push((this.#missing.at(-1) ?? 0) + missing)
  }

  /** The place in the input; if it is an end, signs that followed it are left out. */
  place<T extends {line: number; column: number; offset?: number | undefined}>(
    place: T,
    isEnd = false
  ): T {
    if (place.offset === undefined) return place
    const missing = this.#missingAt(isEnd ? place.offset - 1 : place.offset)
    const above = this.#missingAt(place.offset - place.column)
    return {...place, column: place.column + missing - above, offset: place.offset + missing}
  }

  #missingAt(offset: number): number {
    return this.#missing[countUpTo(this.#offsets, offset) - 1] ?? 0
  }
}

/** The origin of a text that was edited twice. */
export const chain = (first: Origin, second: Origin): Origin => ({
  place: (place, isEnd) => first.place(second.place(place, isEnd), isEnd)
})

/** How many of the sorted numbers are not above a value. */
function countUpTo(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}
