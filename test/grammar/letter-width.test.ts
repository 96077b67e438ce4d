import {describe, expect, test} from 'vitest'
import {convert} from '../../src/index.js'

/** Titles above the answers in several ministries' wordings; the names are invented. */
const titles = [
  'Antwoorden van de Minister van Defensie, mede namens de Minister van Financiën, op de schriftelijke vragen van de leden Zandwijk (SP) en Van der Terp-de Wal (CDA) over het bericht «Seinpaal verdwijnt uit het duin» (ingezonden 5 februari 2024, nr. 2024Z01234).',
  'Beantwoording van de schriftelijke vragen van het lid Zandwijk (SP) aan de Minister van Volksgezondheid, Welzijn en Sport over het zwembad in Rietmolen, ingezonden 5 februari 2024, met kenmerk 2024Z01234.',
  'Antwoorden op Kamervragen van de Kamerleden Zandwijk (SP) en Lindeveen (D66) aan de ministers van Buitenlandse Zaken en voor Klimaat en Energie over de post in Hoogland (2024Z01234, ingezonden 5 februari 2024)',
  'Vragen van de leden Zandwijk en Lindeveen (beiden D66) aan de Staatssecretaris en de Minister van Financiën over het artikel «Muntmuseum sluit de deuren» (ingezonden 5 februari 2024)'
]

const body = `
Vraag 1
Kent u het bericht?

Antwoord 1
Ja.

Vraag 2
Wat doet u eraan?

Antwoord 2
Het kabinet beziet dat dit jaar.
`

const cover = `Aan de Voorzitter van de Tweede Kamer

Datum 27 februari 2024
Betreft Beantwoording Kamervragen

Hierbij zend ik u de antwoorden op de vragen.

De Minister van Defensie,

J. Hoppema

`

describe('the title of a letter', () => {
  test.each(titles)('gives the same fields at every width: %s', async title => {
    const expected = await fieldsOf(title)
    expect(expected).toMatchObject({submitted: '2024-02-05', kind: 'answer', other: 1})
    for (let width = 40; width <= 140; width++)
      expect([width, await fieldsOf(wrap(title, width))]).toEqual([width, expected])
  })
})

async function fieldsOf(title: string) {
  const {record} = await convert(`${cover}${title}\n${body}`)
  const {kind, questioners, addressees, subject, submitted, caseNumbers, respondents} = record!
  const {onBehalfOf, exchanges, other} = record!
  const numbers = exchanges.map(exchange => exchange.numbers)
  const header = {kind, questioners, addressees, subject, submitted, caseNumbers}
  return {...header, respondents, onBehalfOf, numbers, other: other.length}
}

/** Break a text into lines of at most so many characters. */
function wrap(text: string, width: number): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
