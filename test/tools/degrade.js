// Takes from a text what some extractors do not keep, so that the converter errs more often than it
// does on the corpus: how well it knows where it may err can only be told from errors.

/** Layout that extractors lose; the words are all there. */
export const degradations = {
  'no blank lines': text => text.replaceAll(/\n(?:[^\S\n\f]*\n)+/g, '\n'),
  'no indents': text => text.replaceAll(/(?<=^|[\n\f])[^\S\n\f]+/g, ''),
  'no form feeds': text => text.replaceAll('\f', '\n'),
  'no page feet': text =>
    text.replaceAll(
      /^[^\n\f]*Tweede Kamer, vergaderjaar \d{4}–\d{4}, (?:Aanhangsel|Vragen)[^\S\n\f]*\d*[^\S\n\f]*\n(?:\s*^\d{1,3}\n)?/gm,
      ''
    ),
  'words alone': text =>
    degradations['no blank lines'](degradations['no indents'](degradations['no form feeds'](text)))
}

/** Letters as text: the reader has put the lines in order, and all types and boxes are gone. */
export const letterDegradations = {
  'as text': text => text,
  'as text, no blank lines': text => degradations['words alone'](text)
}

const heading =
  /^[^\S\n\f]*((?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op vra(?:ag|gen))? \d[^\n]{0,30}|Antwoord|Mededeling|Toelichting:?)$/gm
/** A digit behind a word may be a marker, but not a day or a number whose space an extractor lost (`van12 april`). */
const marker =
  /(?<=[\p{Ll}»”)][?.,]?)(\d{1,2})(?=[\s?.,]|$)(?!,\d)(?! (?:\d|jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec|jaar|procent))/gmu

/** Dress the markers of the notes that the text has: `totaal96` is a number whose space an extractor lost. */
function dressMarkers(text, dress) {
  const notes = new Set(Array.from(text.matchAll(/^(\d{1,2})(?!\d)/gm), ([, digits]) => digits))
  return text.replace(marker, (digits, number) => (notes.has(number) ? dress(number) : digits))
}
const page = /\f/g

/** Texts as Markdown, as three of its writers dress headings, markers and page ends. */
export const markdownDresses = {
  'bold headings': text =>
    dressMarkers(text.replace(heading, '\n**$1**\n'), number => `[${number} ]`).replace(
      page,
      '\n-----\n\n'
    ),
  'hash headings': text => text.replace(heading, '\n## $1\n').replace(page, '\n\n'),
  'hash headings, raised markers': text =>
    dressMarkers(text.replace(heading, '\n### $1\n'), number => `^${number}^`).replace(page, '\n\n')
}

/** Replace every n-th match. */
const every = (n, pattern, replacement) => text => {
  let count = 0
  return text.replaceAll(pattern, match => (++count % n === 0 ? replacement : match))
}

/** Damage that no known extractor does throughout: headings, line ends and numbers that are gone. */
export const damages = {
  'spaces before markers': text =>
    text.replaceAll(/(?<=\p{Ll}[.,?!»)]?|»[.,?]?)(\d{1,2})(?=[\s.,?]|$)/gmu, ' $1'),
  'answer headings lost': every(4, /^[^\S\n\f]*Antwoord \d[^\n]*\n/gm, ''),
  'question headings lost': every(4, /^[^\S\n\f]*Vraag \d[^\n]*\n/gm, ''),
  'headings in lines': every(3, /\n+(?=[^\S\n\f]*(?:Vraag|Antwoord) \d)/g, ' '),
  'lines joined': every(3, /(?<=\S)\n(?=\S)/g, ' '),
  'line ends lost': every(5, /(?<=\S)\n(?=\S)/g, ''),
  'note numbers lost': every(2, /^(?:\d{1,2}\n|\d{1,2}(?=https|[A-Z]))/gm, '')
}
