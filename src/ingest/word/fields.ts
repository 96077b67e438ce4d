/** A field of Word while its runs are read: its instruction, and whether its result has begun. */
interface Field {
  instruction: string
  link?: string | undefined
}

/** Follows the fields (`w:fldChar`) of a document, to know which words have a hyperlink. */
export class Fields {
  readonly #open: Field[] = []

  /** @param kind `begin`, `separate` or `end` */
  step(kind: string): void {
    if (kind === 'begin') this.#open.push({instruction: ''})
    else if (kind === 'end') this.#open.pop()
    else {
      const field = this.#open.at(-1)
      if (field) field.link = linkOf(field.instruction)
    }
  }

  /** An instruction may be divided over several runs. */
  instruct(text: string): void {
    const field = this.#open.at(-1)
    if (field) field.instruction += text
  }

  /** Where the text that is being read leads. */
  get link(): string | undefined {
    return this.#open.findLast(({link}) => link !== undefined)?.link
  }
}

/** Target of the instruction of a field: `HYPERLINK "https://example.org/" \o "title"`. */
export const linkOf = (instruction: string): string | undefined =>
  /^\s*HYPERLINK\s+"?([^"\s\\][^"\s]*)/i.exec(instruction)?.[1]
