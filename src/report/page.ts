import {Html, html} from '../emit/html.js'
import type {Cell} from '../dataset/query.js'
import type {FigureRow} from './figure.js'
import {script} from './script.js'
import {style} from './style.js'
import type {ReportWords} from './words/words.js'

/** A figure as the page shows it. */
export interface ShownFigure {
  name: string
  sql: string
  columns: string[]
  rows: FigureRow[]
  /** The picture, for pages and for telephones; none if there is nothing to draw. */
  pictures: {wide: Html; narrow: Html} | undefined
  legend: readonly (readonly [colour: string, word: string])[]
  /** Rows that have no place in the picture. */
  left: number
}

/** How cells and words are written in the language of the page. */
export interface Voice {
  words: ReportWords
  word: (value: Cell) => string
  number: (value: Cell) => string
}

/** Nothing is fetched from anywhere: the page contains all that it shows. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"

/** The whole page. */
export function page(facts: FigureRow, shown: ShownFigure[], voice: Voice, made: string): string {
  const {words} = voice
  const title = (name: string): string => words.figures[name]!.title
  return `<!doctype html>
${html`<html lang="${words.code}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="generator" content="${made}" />
    <title>${words.title}</title>
    <style>
      ${new Html(style)}
    </style>
  </head>
  <body data-copy="${words.copy}" data-copied="${words.copied}" data-save="${words.save}">
    <header>
      <h1>${words.title}</h1>
      <p>${words.about}</p>
      <dl class="facts">
        ${Object.entries(facts).map(
          ([name, value]) =>
            html`<div>
              <dt>${words.terms[name]}</dt>
              <dd>${textOf(name, value, voice)}</dd>
            </div>`
        )}
      </dl>
      <nav aria-label="${words.contents}">
        <ul>
          ${shown.map(({name}) => html`<li><a href="#${name}">${title(name)}</a></li>`)}
        </ul>
      </nav>
    </header>
    <main>
      ${shown.map(it => section(it, voice))}
      <section id="reading">
        <h2>${words.reading.title}</h2>
        <ul>
          ${words.reading.points.map(point => html`<li>${withCode(point)}</li>`)}
        </ul>
        <p class="about">${made}</p>
      </section>
    </main>
    <script>
      ${new Html(script)}
    </script>
  </body>
</html> `}`
}

const withCode = (text: string): Html[] =>
  text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : html`${part}`))

function section(shown: ShownFigure, voice: Voice): Html {
  const {words} = voice
  const {title, about} = words.figures[shown.name]!
  return html`<section id="${shown.name}">
    <h2>${title}</h2>
    <p class="about">${about}</p>
    <figure>${figure(shown, voice)}</figure>
    ${shown.pictures && shown.left > 0 ? html`<p class="left">${words.left(shown.left)}</p>` : null}
    <details>
      <summary>${words.table}<span class="of">: ${title}</span></summary>
      ${table(shown, voice)}
    </details>
    <details>
      <summary>${words.query}<span class="of">: ${title}</span></summary>
      <pre><code>${shown.sql}</code></pre>
    </details>
  </section> `
}

function figure({pictures, legend}: ShownFigure, {words, word}: Voice): Html {
  if (!pictures) return html`<p>${words.empty}</p>`
  const list = html`<ul class="legend">
    ${legend.map(([colour, name]) => html`<li><span style="background:${colour}"></span>${word(name)}</li>`)}
  </ul>`
  return html`${legend.length > 0 ? list : null}
    <div class="wide">${pictures.wide}</div>
    <div class="narrow">${pictures.narrow}</div>`
}

function table({columns, rows}: ShownFigure, voice: Voice): Html {
  const numeric = columns.map(name =>
    rows.every(row => ['number', 'object'].includes(typeof row[name]))
  )
  const mark = (i: number): Html | null => (numeric[i] ? html` class="number"` : null)
  return html`<div class="scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map((name, i) => html`<th scope="col" ${mark(i)}>${voice.words.terms[name]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          row =>
            html`<tr>
              ${columns.map((name, i) => html`<td${mark(i)} data-value="${cellOf(row[name]!)}">${textOf(name, row[name]!, voice)}</td>`)}
            </tr> `
        )}
      </tbody>
    </table>
  </div>`
}

/** A cell as SQL returns it, for sorting and saving. */
const cellOf = (value: Cell): string => (value === null ? '' : String(value))

/** A cell for people to read; a year has no thousands separator. */
function textOf(column: string, value: Cell, {word, number}: Voice): string {
  if (column === 'year' && value !== null) return String(value)
  return typeof value === 'number' ? number(value) : word(value)
}
