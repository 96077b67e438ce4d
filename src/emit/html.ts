/** Markup that is safe to write; only `html` makes it. */
export class Html {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

type HtmlChild = Html | string | number | null | undefined | readonly HtmlChild[]

/** Markup with values in it: texts are escaped, markup and lists of markup go in as they are. */
export const html = (fixed: TemplateStringsArray, ...values: HtmlChild[]): Html =>
  new Html(fixed.map((text, i) => text + (i < values.length ? partOf(values[i]) : '')).join(''))

function partOf(value: HtmlChild): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Html) return value.toString()
  return typeof value === 'object' ? value.map(partOf).join('') : escaped(String(value))
}

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** A text as it stands in HTML, within elements and within quoted attributes. */
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, sign => signs[sign]!)
