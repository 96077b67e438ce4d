import type {PlainDocument} from './document.js'
import {inTurn, wrap} from './dresses.js'

// How four tools write a document as Markdown, after what each is known to print.

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
