import type {FoundReference} from './type.js'

type Extent = Pick<FoundReference, 'start' | 'end'>

/** Places of a text, none of which overlap, in reading order. */
export class Taken {
  readonly #places: Extent[] = []

  /** Take a place. @returns false, and takes nothing, where a part of it is taken */
  take(place: Extent): boolean {
    const at = this.#firstBehind(place.start)
    const next = this.#places[at]
    if (next && next.start < place.end) return false
    this.#places.splice(at, 0, place)
    return true
  }

  /** The index of the first place that ends behind an offset, by halves. */
  #firstBehind(offset: number): number {
    let [low, high] = [0, this.#places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#places[middle]!.end > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}
