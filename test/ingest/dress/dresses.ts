import type {PlainDocument} from './document.js'

type Heading = (numbers: number[]) => string

const list = (numbers: number[], last: string): string =>
  numbers.length === 1
    ? `${numbers[0]}`
    : `${numbers.slice(0, -1).join(', ')} ${last} ${numbers.at(-1)}`

const roman = ['', 'I', 'II', 'III', 'IV', 'V']

/** Headings of questions and of answers; a text that ends in a space has the text on its line. */
export const headings: Record<string, {question: Heading; answer: Heading}> = {
  plain: {question: n => `Vraag ${list(n, 'en')}`, answer: n => `Antwoord ${list(n, 'en')}`},
  capitals: {question: n => `VRAAG ${list(n, 'en')}`, answer: n => `ANTWOORD ${list(n, 'en')}`},
  glued: {question: n => `Vraag${list(n, 'en')}`, answer: n => `Antwoord${list(n, 'en')}`},
  roman: {
    question: n => `Vraag ${n.map(k => roman[k]).join(' en ')}`,
    answer: n => `Antwoord ${n.map(k => roman[k]).join(' en ')}`
  },
  colon: {question: n => `Vraag ${list(n, 'en')}:`, answer: n => `Antwoord ${list(n, 'en')}:`},
  stop: {question: n => `Vraag ${list(n, 'en')}.`, answer: n => `Antwoord ${list(n, '&')}.`},
  plus: {question: n => `Vraag ${list(n, '+')}`, answer: n => `Antwoord ${list(n, '+')}`},
  range: {question: n => `Vraag ${list(n, 'en')}`, answer: n => `Antwoord ${list(n, 't/m')}`},
  full: {question: n => `Vraag nr. ${n[0]}`, answer: n => `Antwoord op de vragen ${list(n, 'en')}`},
  named: {question: n => `Vraag ${n[0]} (Heideman)`, answer: n => `Antwoord ${list(n, 'en')}`},
  dashed: {question: n => `Vraag ${n[0]} – `, answer: n => `Antwoord ${list(n, 'en')} – `},
  inLine: {question: n => `Vraag ${n[0]}: `, answer: n => `Antwoord ${list(n, 'en')}: `},
  letters: {question: n => `V${n[0]}. `, answer: n => `A${n.length > 1 ? list(n, 'en') : n[0]}. `}
}

interface NoteDress {
  marker: (number: number) => string
  note: (number: number) => string
}

const raised = '⁰¹²³⁴'

export const notes: Record<string, NoteDress> = {
  glued: {marker: n => `${n}`, note: n => `${n} `},
  raised: {marker: n => raised[n]!, note: n => `${raised[n]} `},
  bracket: {marker: n => ` ${n})`, note: n => `${n}) `},
  square: {marker: n => ` [${n}]`, note: n => `[${n}] `},
  stars: {marker: n => '*'.repeat(n), note: n => `${'*'.repeat(n)} `},
  caret: {marker: n => `[^${n}]`, note: n => `[^${n}]: `}
}

export interface Dress {
  heading: keyof typeof headings
  note: keyof typeof notes
  /** Around a heading: nothing, or signs of Markdown. */
  signs: '' | '**' | '## '
  /** Lines of this width, or of any. */
  width: number | null
  marks: boolean
  site: boolean
  date: (date: string) => string
}

/** Print a document in a dress. */
export function print(document: PlainDocument, dress: Dress): string {
  const {question, answer} = headings[dress.heading]!
  const {marker, note} = notes[dress.note]!
  const withMarkers = (text: string): string =>
    text.replace(/\{(\d)\}/g, (_, digit: string) => marker(Number(digit)))
  const block = (heading: string, [first, ...paragraphs]: string[]): string[] =>
    heading.endsWith(' ')
      ? [heading + first!, ...paragraphs]
      : [signed(heading, dress.signs), first!, ...paragraphs]
  const parts = [
    ...(dress.site ? ['Nummer: 2021D12345, datum: 2021-03-04, versie: 2', 'Preview document'] : []),
    document.header.replace('4 maart 2021', dress.date('4 maart 2021')),
    document.answerHeader.replace('25 maart 2021', dress.date('25 maart 2021')),
    ...inTurn(document).flatMap(({type, numbers, paragraphs}) =>
      block((type === 'question' ? question : answer)(numbers), paragraphs)
    )
  ]
  const printed = parts.map(part => wrap(withMarkers(part), dress.width)).join('\n\n')
  const typed = document.notes.map((text, i) => wrap(note(i + 1) + text, dress.width))
  const text = `${printed}\n\n${typed.join('\n')}\n`
  return dress.marks ? text.replace(/(?<=[Vv]ra|[Ii]n|huis)/g, '\u200b') : text
}

const signed = (heading: string, signs: string): string =>
  signs === '**' ? `**${heading}**` : signs + heading

export function wrap(text: string, width: number | null): string {
  if (width === null) return text
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line !== '' && `${line} ${word}`.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

interface Part {
  type: 'question' | 'answer'
  numbers: number[]
  paragraphs: string[]
}

/** Questions and answers in the order of print. */
export const inTurn = ({questions, answers}: PlainDocument): Part[] =>
  answers.flatMap(({numbers, paragraphs}): Part[] => [
    ...numbers.map((number): Part => ({
      type: 'question',
      numbers: [number],
      paragraphs: [questions[number - 1]!]
    })),
    {type: 'answer', numbers, paragraphs}
  ])
