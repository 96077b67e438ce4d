/** Numbers that belong together, directly or through others. */
export class Groups {
  readonly #above: number[] = []

  /** One number of a group, the same for all of it. */
  of(number: number): number {
    let top = number
    for (let next; (next = this.#above[top]) !== undefined;) top = next
    // The next search is short.
    for (let at = number; at !== top;) {
      const next = this.#above[at]!
      this.#above[at] = top
      at = next
    }
    return top
  }

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)]
    if (a !== b) this.#above[b] = a
  }
}
