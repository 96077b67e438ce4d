import {describe, expect, test} from 'vitest'
import {convert, textOf} from '../../src/index.js'
import {expectConserved} from '../same-forms.js'

// One document, headed in every form that was seen or is likely. `~` is where the text stands; else it
// stands on the next line.
const forms: readonly (readonly [question: string, answer: string])[] = [
  ['V#', 'A#'],
  ['V #', 'A #'],
  ['Q#', 'A#'],
  ['V#: ~', 'A#: ~'],
  ['V: ~', 'A: ~'],
  ['Vraag: ~', 'Antwoord: ~'],
  ['vraag #', 'antwoord #'],
  ['[Vraag #]', '[Antwoord #]'],
  ['(Vraag #)', '(Antwoord #)'],
  ['• Vraag #', '• Antwoord #'],
  ['*** Vraag # ***', '*** Antwoord # ***'],
  ['- **Vraag #** ~', '- **Antwoord #** ~'],
  ['Vraag ##', 'Antwoord ##'],
  ['Vraag #~', 'Antwoord #~'],
  ['Vraag # | ~', 'Antwoord # | ~'],
  ['Vraag # van 4', 'Antwoord # van 4'],
  ['Vraag # van het lid Zandwijk (SP)', 'Antwoord # van de minister'],
  ['Kamervraag #', 'Antwoord op Kamervraag #'],
  ['#. Vraag', '#. Antwoord'],
  ['# Vraag', '# Antwoord'],
  ['#e vraag', 'Antwoord op de #e vraag'],
  ['Vraag #', 'Antwoord op Kamervraag #'],
  ['Vraag #', 'Antwoord van het kabinet'],
  ['Vraag #', 'Antwoord van de minister: ~'],
  ['Vraag #', 'Beantwoording'],
  ['Vraag #', 'Reactie op vraag #:'],
  ['Vraag #', 'Antwoord. ~'],
  ['Vraag #', 'Antw. #']
]

const questions = [
  'Kent u het bericht over de seinpaal?',
  'Hoeveel seinpalen zijn er in 2023 verdwenen?',
  'Deelt u de mening dat een seinpaal erfgoed is?',
  'Welke stappen zet u dit jaar?'
]

const answers = [
  'Ja, dat bericht ken ik.',
  'In 2023 zijn er negen verdwenen.',
  'Die mening deel ik.',
  'Ik vraag de gemeenten om een overzicht.'
]

const header = [
  'Vragen van het lid Zandwijk (SP) aan de Minister van Defensie over seinpalen (ingezonden 5 februari 2024).',
  'Antwoord van Minister Hoppema (Defensie) (ontvangen 27 februari 2024).'
]

/** A heading with its number (`##` is a hash and the number) and its text. */
function headed(form: string, number: number, text: string): string {
  const heading = form.replace('##', '\0').replace('#', String(number)).replace('\0', `#${number}`)
  return heading.includes('~') ? heading.replace('~', text) : `${heading}\n${text}`
}

describe.each(forms)('%s and %s', (question, answer) => {
  test.each(['\n', '\n\n'])('with %j between the parts', async gap => {
    const parts = questions.flatMap((text, i) => [
      headed(question, i + 1, text),
      headed(answer, i + 1, answers[i]!)
    ])
    const text = [header.join('\n\n'), parts.join(gap)].join('\n\n')
    const {record} = await convert(text, {name: 'input.txt'})
    const {exchanges} = record!
    const asked = exchanges.flatMap(exchange => exchange.questions)
    expect(asked.map(({numbers}) => numbers)).toEqual([[1], [2], [3], [4]])
    expect(asked.map(({blocks}) => textOf(blocks))).toEqual(questions)
    expect(exchanges.map(exchange => exchange.answer && textOf(exchange.answer.blocks))).toEqual(
      answers
    )
    await expectConserved(Buffer.from(text), 'input.txt')
  })
})

test.each([
  ['a report', 'A1. Algemeen\nDe kaden.\n\nA2. Bijzonder\nDe dijken.'],
  ['a sentence about a question', 'vraag 1 gaat over kaden.\nantwoord 1 ook.'],
  ['reactions without questions', 'Reactie: Ja.\n\nReactie: Nee.']
])('%s has no such headings', async (_, body) => {
  const {record} = await convert(`${header.join('\n\n')}\n\n${body}\n`, {name: 'input.txt'})
  expect(record?.exchanges ?? []).toEqual([])
})
