import type {ManifestEntry} from './entry.js'

/**
 * What a manifest says of each input. An entry is kept as its line, which takes a third of the memory of
 * the object, and is read again whenever it is asked for: a folder may have hundreds of thousands.
 */
export class Entries {
  readonly #lines = new Map<string, string>()

  get size(): number {
    return this.#lines.size
  }

  has(input: string): boolean {
    return this.#lines.has(input)
  }

  /** A copy: to change it changes nothing here. */
  get(input: string): ManifestEntry | undefined {
    const line = this.#lines.get(input)
    return line === undefined ? undefined : JSON.parse(line)
  }

  /** @param line the entry as JSON */
  set({input}: Pick<ManifestEntry, 'input'>, line: string): void {
    this.#lines.set(input, line)
  }

  delete(input: string): boolean {
    return this.#lines.delete(input)
  }

  /** Paths of the inputs, in order. */
  inputs(): string[] {
    return [...this.#lines.keys()].sort()
  }

  /**
   * Entries in the order of the paths of their inputs.
   *
   * @param others entries that are no longer here, to stand at their places
   */
  *values(others: readonly ManifestEntry[] = []): Generator<ManifestEntry> {
    const gone = new Map(others.flatMap(it => (this.has(it.input) ? [] : [[it.input, it]])))
    for (const input of [...this.#lines.keys(), ...gone.keys()].sort()) {
      const entry = gone.get(input) ?? this.get(input)
      if (entry) yield entry
    }
  }

  /** Their lines, in that order. */
  *lines(): Generator<string> {
    for (const input of this.inputs()) yield this.#lines.get(input)!
  }
}
