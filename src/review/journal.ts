import {appendFileSync, existsSync, readFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {readDecisions, standing, type Decision} from '../correct/decisions.js'
import type {DocumentRecord} from '../schema/record.js'

/** The file of decisions: read once, then only added to. */
export class Journal {
  readonly #path: string
  readonly #byInput: Map<string, Decision[]>
  #needsLineEnd: boolean

  /** @throws if the file is there but cannot be read */
  constructor(path: string) {
    this.#path = path
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    this.#byInput = readDecisions(text).byInput
    this.#needsLineEnd = text !== '' && !text.endsWith('\n')
  }

  on(input: string): readonly Decision[] {
    return this.#byInput.get(input) ?? []
  }

  /**
   * Decisions on another input of the same document, an older or newer download: it has the same
   * identifier or, if one of them has none, was in the same place.
   */
  onOthers({id, source}: DocumentRecord, path: string): Decision[] {
    const file = this.fileOf(path)
    const part = source.part?.index ?? null
    const isSameDocument = (other: Decision): boolean =>
      id !== null && other.document !== null
        ? other.document === id
        : other.file === file && other.part === part
    return [...this.#byInput].flatMap(([input, decisions]) =>
      input === source.sha256 ? [] : standing(decisions.filter(isSameDocument))
    )
  }

  /** An input as decisions name it: the same wherever the whole folder is. */
  fileOf(path: string): string {
    return relative(dirname(resolve(this.#path)), resolve(path))
      .split(sep)
      .join('/')
  }

  /** @throws if the file cannot be written */
  add(...decisions: Decision[]): void {
    const text = decisions.map(decision => `${JSON.stringify(decision)}\n`).join('')
    appendFileSync(this.#path, this.#needsLineEnd ? `\n${text}` : text)
    this.#needsLineEnd = false
    for (const decision of decisions)
      this.#byInput.set(decision.input, [...this.on(decision.input), decision])
  }
}
