import {describe, expect, test} from 'vitest'
import {convert, textOf, type DocumentRecord} from '../../src/index.js'
import {expectConserved} from '../same-forms.js'

// Notes typed by hand, told by every sign that was seen or is likely, in every place where they stand. All
// give one record.

/** Two markers, and what opens their notes. */
const signs: readonly (readonly [string, string, string, string])[] = [
  ['¹', '²', '¹ ', '² '],
  ['¹⁾', '²⁾', '¹⁾ ', '²⁾ '],
  ['1)', '2)', '1) ', '2) '],
  [' 1)', ' 2)', '1) ', '2) '],
  ['(1)', '(2)', '(1) ', '(2) '],
  ['[1]', '[2]', '[1] ', '[2] '],
  [' [1]', ' [2]', '[1]', '[2]'],
  ['[^1]', '[^2]', '[^1]: ', '[^2]: '],
  ['[^1]', '[^2]', '[^1] ', '[^2] '],
  ['[[1]](#_ftn1)', '[[2]](#_ftn2)', '[[1]](#_ftnref1) ', '[[2]](#_ftnref2) '],
  ['<sup>1</sup>', '<sup>2</sup>', '<sup>1</sup> ', '<sup>2</sup> '],
  ['^1', '^2', '^1 ', '^2 '],
  ['^1^', '^2^', '^1^ ', '^2^ '],
  ['*', '**', '* ', '** '],
  ['*)', '**)', '*) ', '**) '],
  ['†', '‡', '† ', '‡ '],
  ['[a]', '[b]', '[a] ', '[b] '],
  ['[i]', '[ii]', '[i] ', '[ii] '],
  [' (noot 1)', ' (noot 2)', 'Noot 1: ', 'Noot 2: '],
  ['1', '2', 'Noot 1 ', 'Noot 2 '],
  ['1', '2', '1 ', '2 '],
  ['1', '2', '1', '2'],
  ['1', '2', '1. ', '2. ']
]

const notes = ['Havenblad, 3 februari 2024', 'Kamerstuk 31 999, nr. 401'] as const

interface Parts {
  q1: string
  q2: string
  n1: string
  n2: string
}

const answers = ['Antwoord 1\nJa.', 'Antwoord 2\nJa, die brief ken ik.'] as const

/** Where the notes stand. */
const places: Readonly<Record<string, (parts: Parts) => string[]>> = {
  'at the end': ({q1, q2, n1, n2}) => [q1, answers[0], q2, answers[1], `${n1}\n${n2}`],
  'at the end, each apart': ({q1, q2, n1, n2}) => [q1, answers[0], q2, answers[1], '', n1, n2],
  'below a rule': ({q1, q2, n1, n2}) => [q1, answers[0], q2, answers[1], `______\n${n1}\n${n2}`],
  'below a title': ({q1, q2, n1, n2}) => [q1, answers[0], q2, answers[1], `Noten:\n${n1}\n${n2}`],
  'below each answer': ({q1, q2, n1, n2}) => [q1, answers[0], n1, q2, answers[1], n2],
  'below the questions': ({q1, q2, n1, n2}) => [q1, q2, `${n1}\n${n2}`, ...answers]
}

const header = [
  'Vragen van het lid Zandwijk (SP) aan de Minister van Defensie over seinpalen (ingezonden 5 februari 2024).',
  'Antwoord van Minister Hoppema (Defensie) (ontvangen 27 februari 2024).'
]

const said = ({exchanges, footnotes}: DocumentRecord) => ({
  questions: exchanges.flatMap(({questions}) => questions.map(({blocks}) => textOf(blocks))),
  answers: exchanges.map(({answer}) => answer && textOf(answer.blocks)),
  markers: exchanges.flatMap(({questions}) =>
    questions.flatMap(({blocks}) =>
      blocks.flatMap(block =>
        block.type === 'paragraph' ? block.footnoteReferences.map(({number}) => number) : []
      )
    )
  ),
  notes: footnotes.map(({number, text}) => [number, text])
})

describe.each(signs)('marked %s and %s, with %s and %s before the notes', (m1, m2, s1, s2) => {
  test.each(Object.entries(places))('%s', async (_, place) => {
    const parts = place({
      q1: `Vraag 1\nKent u het bericht over de seinpaal?${m1}`,
      q2: `Vraag 2\nKent u de brief van 2 februari${m2} over palen?`,
      n1: `${s1}${notes[0]}`,
      n2: `${s2}${notes[1]}`
    })
    const text = [...header, ...parts].join('\n\n')
    const {record} = await convert(text, {name: 'input.txt'})
    expect(said(record!)).toEqual({
      questions: [
        'Kent u het bericht over de seinpaal?',
        'Kent u de brief van 2 februari over palen?'
      ],
      answers: ['Ja.', 'Ja, die brief ken ik.'],
      markers: [1, 2],
      notes: [
        [1, notes[0]],
        [2, notes[1]]
      ]
    })
    await expectConserved(Buffer.from(text), 'input.txt')
  })
})

// What is numbered or dotted by the same signs and has no markers above.
const lists: readonly (readonly [what: string, question: string, items: string[]])[] = [
  ['a numbered list', 'Welke stappen zet u?', ['1. Ik tel de palen.', '2. Ik verf de palen.']],
  ['a list in half brackets', 'Welke stappen zet u?', ['1) Ik tel palen.', '2) Ik verf palen.']],
  ['a list in brackets', 'Welke stappen zet u?', ['(1) Ik tel de palen.', '(2) Ik verf de palen.']],
  ['a list with stars', 'Welke stappen zet u?', ['* Ik tel de palen.', '* Ik verf de palen.']],
  [
    'a list of what the question enumerates',
    'Wilt u (1) de palen tellen en (2) de palen verven?',
    ['(1) Ik tel de palen.', '(2) Ik verf de palen.']
  ],
  [
    'a list below a question whose note is lost',
    'Welke stappen uit het rapport1 zet u?',
    ['1. Ik tel de palen.', '2. Ik verf de palen.']
  ]
]

test.each(lists)('%s is no set of notes', async (_, question, items) => {
  const text = [...header, `Vraag 1\n${question}`, `Antwoord 1\nDeze:`, items.join('\n')].join(
    '\n\n'
  )
  const {record} = await convert(text, {name: 'input.txt'})
  expect(record!.footnotes).toEqual([])
  const {answer} = record!.exchanges[0]!
  for (const item of items) expect(textOf(answer!.blocks)).toContain(item.slice(4))
})
