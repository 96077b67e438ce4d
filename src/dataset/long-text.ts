/** A text that stands in several tables: it is made into JSON only once. */
export class LongText {
  readonly text: string
  #json: string | undefined

  constructor(text: string) {
    this.text = text
  }

  toJSON(): string {
    return (this.#json ??= JSON.stringify(this.text))
  }
}
