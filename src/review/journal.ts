import {appendFileSync, existsSync, readFileSync} from 'node:fs'
import {readDecisions, type Decision} from '../correct/decisions.js'

/** The file of decisions: read once, then only added to. */
export class Journal {
  readonly #path: string
  readonly #byInput: Map<string, Decision[]>
  #needsLineEnd: boolean

  /** @throws where the file is there and cannot be read */
  constructor(path: string) {
    this.#path = path
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    this.#byInput = readDecisions(text).byInput
    this.#needsLineEnd = text !== '' && !text.endsWith('\n')
  }

  on(input: string): readonly Decision[] {
    return this.#byInput.get(input) ?? []
  }

  /** Decisions on another input that has the same identifier: an older or newer download. */
  onOthers(document: string | null, input: string): Decision[] {
    if (document === null) return []
    return [...this.#byInput.values()]
      .flat()
      .filter(decision => decision.document === document && decision.input !== input)
  }

  /** @throws where the file cannot be written */
  add(...decisions: Decision[]): void {
    const text = decisions.map(decision => `${JSON.stringify(decision)}\n`).join('')
    appendFileSync(this.#path, this.#needsLineEnd ? `\n${text}` : text)
    this.#needsLineEnd = false
    for (const decision of decisions)
      this.#byInput.set(decision.input, [...this.on(decision.input), decision])
  }
}
