import type {PlainDocument} from './document.js'
import {inTurn, wrap} from './dresses.js'

// How tools write a document as Markdown, after what each is known to print.

const marked = (text: string, marker: (number: number) => string): string =>
  text.replace(/\{(\d)\}/g, (_, digit: string) => marker(Number(digit)))

const title = ({type, numbers}: {type: string; numbers: number[]}): string =>
  `${type === 'question' ? 'Vraag' : 'Antwoord'} ${numbers.join(' en ')}`

/** Wrapped lines, escapes, notes of its own; lists with wide signs. */
export function pandoc(document: PlainDocument): string {
  const escaped = (text: string): string =>
    text.replace(/(?<=\p{L})'(?=\p{L})|(?<=^\d{1,2})\./gu, '\\$&')
  const paragraph = (text: string): string =>
    text.startsWith('- ')
      ? wrap(`-   ${escaped(text.slice(2))}`, 72).replaceAll('\n', '\n    ')
      : wrap(
          marked(escaped(text), n => `[^${n}]`),
          72
        )
  const parts = [
    document.header,
    document.answerHeader,
    ...inTurn(document).flatMap(part => [`**${title(part)}**`, ...part.paragraphs])
  ]
  const notes = document.notes.map((note, i) =>
    wrap(`[^${i + 1}]: ${escaped(note)}`, 72).replaceAll('\n', '\n    ')
  )
  return `${[...parts.map(paragraph), ...notes].join('\n\n')}\n`
}

/** A heading for whatever looks like one, a line for each paragraph, entities, notes at the end of their page. */
export function docling(document: PlainDocument): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('_', '\\_')
  const parts = [
    '<!-- image -->',
    document.header,
    document.answerHeader,
    ...inTurn(document).flatMap(part => [`## ${title(part)}`, ...part.paragraphs])
  ]
  const body = parts.map(part =>
    marked(part.startsWith('<!') ? part : escaped(part), n => ` ${n}`.trim())
  )
  return `${[...body, ...document.notes.map((note, i) => `${i + 1} ${escaped(note)}`)].join('\n\n')}\n`
}

/** Word through HTML: bold headings, notes as a list whose items link back. */
export function markitdown(document: PlainDocument): string {
  const parts = [
    document.header,
    document.answerHeader,
    ...inTurn(document).flatMap(part => [`**${title(part)}**`, ...part.paragraphs])
  ].map(part => marked(part.replace(/^- /, '* '), n => `[[${n}]](#footnote-${n})`))
  const notes = document.notes.map((note, i) => `${i + 1}. ${note} [↑](#footnote-ref-${i + 1})`)
  return `${parts.join('\n\n')}\n\n${notes.join('\n')}\n`
}

/** Pages, each with its notes and a rule at its end; raised numbers in brackets; type as it is printed. */
export function pymupdf4llm(document: PlainDocument): string {
  const used = (text: string): number[] =>
    [...text.matchAll(/\{(\d)\}/g)].map(match => Number(match[1]))
  const parts = inTurn(document).map(part => [`**${title(part)}**`, ...part.paragraphs])
  const half = Math.ceil(parts.length / 2)
  const pages = [
    [
      `${document.header.replace('Heideman', '**Heideman**')}`,
      document.answerHeader,
      ...parts.slice(0, half).flat()
    ],
    parts.slice(half).flat()
  ]
  return pages
    .map((page, i) => {
      const notes = page.flatMap(used).map(n => `${n} ${document.notes[n - 1]!}`)
      const foot = `Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel ${i + 1}`
      const lines = page.map(text =>
        wrap(
          marked(text, n => `[${n} ]`),
          90
        )
      )
      return [...lines, notes.join('\n'), foot].filter(Boolean).join('\n\n')
    })
    .map(page => `${page}\n\n\n-----\n\n`)
    .join('')
}

const raisedInBrackets = (text: string): string =>
  text.replace(/(?:\{\d\})+/g, row => `[${Array.from(row.matchAll(/\d/g)).join(', ')}]`)

/** Later versions of it: a raised row in one pair of brackets, headings by size, bold and italic type, a line per printed line. */
export function pymupdf4llmOfLetters(document: PlainDocument): string {
  const parts = [
    document.header.replace('Tolhuis brokkelt af', '_Tolhuis brokkelt af_'),
    document.answerHeader.replace('Duinker', '**Duinker**'),
    ...inTurn(document).flatMap(part => [`### **${title(part)}**`, ...part.paragraphs])
  ].map(text => wrap(raisedInBrackets(text), 85))
  const notes = document.notes.map((note, i) => wrap(`[${i + 1}] ${note}`, 85))
  return `${parts.join('\n\n')}\n\n${notes.join('\n\n')}\n`
}

/** Its own Markdown writer: bold in lines, every sign escaped, links between notes and their markers. */
export function mammoth(document: PlainDocument): string {
  const escaped = (text: string): string => text.replace(/[-.()#*_]/g, '\\$&')
  const link = (words: string, to: string): string => `[${words}](${escaped(`#${to}`)})`
  const parts = [
    '<a id="logo"></a>![](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAADAAAAAgeCAMAAAAMfDNr)',
    ...[
      document.header,
      document.answerHeader,
      ...inTurn(document).flatMap(part => [`__${title(part)}__`, ...part.paragraphs])
    ].map(text =>
      text.startsWith('__')
        ? text
        : marked(escaped(text.replace(/^- /, '')), n =>
            link(`\\[${n}\\]`, `footnote-${n}`)
          ).replace(/^/, text.startsWith('- ') ? '- ' : '')
    )
  ]
  const notes = document.notes.map(
    (note, i) =>
      `${i + 1}. <a id="footnote-${i + 1}"></a> ${escaped(note)} ${link('↑', `footnote-ref-${i + 1}`)}`
  )
  return `${parts.join('\n\n')}\n\n${notes.join('\n\n\n')}\n`
}

/** A Word file whose letterhead is a table and whose questions stand in a box, as pandoc writes both for GitHub. */
export function pandocForGitHub(document: PlainDocument): string {
  const box =
    '<table>\n<colgroup>\n<col style="width: 100%" />\n</colgroup>\n<tbody>\n<tr class="odd">\n<td>'
  const logo = `${box}<img src="media/image1.png"\nstyle="width:2.5in;height:1.7in" /></td>\n</tr>\n</tbody>\n</table>`
  return `${logo}\n\n${pandoc(document)}`
}

/** The same in a grid, which it draws where a cell has paragraphs. */
export function pandocInAGrid(document: PlainDocument): string {
  const width = 74
  const line = `+${'-'.repeat(width + 2)}+`
  const boxed = wrap(document.header, width)
    .split('\n')
    .map(text => `| ${text.padEnd(width)} |`)
  const [, ...rest] = pandoc(document).split('\n\n')
  return [[line, ...boxed, line].join('\n'), ...rest].join('\n\n')
}
