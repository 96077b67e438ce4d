import {expect, test} from 'vitest'
import {convert} from '../../src/index.js'
import {contentApartFrom, expectConserved} from '../same-forms.js'

// One document of a scanned volume, with one thing at a time misread. Its record stays the same.
const scan = `Tweede Kamer der Staten-Generaal
2
Vergaderjaar 1986-1987
Aanhangsel van de Handelingen
Vragen gesteld door leden van de Kamer, met de daarop door de regering gegeven antwoorden
218
Vragen van het lid Veldsink (P.S.P.) over woonschepen. (Ingezonden 3 november 1986)
1 Kent u de haven van Zandwijk?
2 Hoeveel woonschepen liggen er nog in die haven?
3 Bent u bereid de haven te kopen?
Antwoord
Antwoord van minister Boterveen (Financiën). (Ontvangen 1 december 1986)
1 Ja.
2 Er liggen nog elf woonschepen in de haven.
3 Neen, daarvoor ontbreekt het geld.
Tweede Kamer, vergaderjaar 1986-1987, Aanhangsel
441
`

const misreadings: readonly (readonly [printed: string, misread: string])[] = [
  ['Staten-Generaal', 'Staten-Generaai'],
  ['Staten-Generaal', 'Staten- Generaal'],
  ['Tweede Kamer der', 'Tweede Kamer\nder'],
  ['Vergaderjaar 1986', 'Vergaderjaar1986'],
  ['Vergaderjaar 1986-1987', 'Vergaderjaar 1 986-1 987'],
  ['Vergaderjaar 1986', 'Vergaderjaar I986'],
  ['Handelingen\n', 'Handelinqen\n'],
  ['Aanhangsel van', 'Aanhangse! van'],
  ['met de daarop', 'met de\ndaarop'],
  ['met de daarop', 'met de daar-\nop'],
  ['Vragen van het', 'Vraqen van het'],
  ['Vragen van het', 'Vragenvan het'],
  ['Vragen van het', 'Vra-gen van het'],
  ['het lid', 'het Iid'],
  ['(Ingezonden', '(lngezonden'],
  ['(Ingezonden', '(Ingezon-den'],
  ['(Ingezonden', '(Ingezcnden'],
  ['(Ingezonden', '{Ingezonden'],
  ['3 november', '3novernber'],
  ['1986)\n1', '1986\n1'],
  ['(Ontvangen', '(0ntvangen'],
  ['(Ontvangen', '(Ont-vanqen'],
  ['1 december', 'I december'],
  ['Antwoord\n', 'Antwooid\n'],
  ['Antwoord\n', 'ANTWOORD\n'],
  ['Antwoord\n', 'Antwoord '],
  ['Antwoord van', 'Antwooord van'],
  ['minister', 'minis-ter'],
  ['minister', 'rninister'],
  ['1 Kent', 'l Kent'],
  ['1 Ja.', 'I Ja.'],
  ['441', '441 '],
  ['geld.\nTweede', 'geld. Tweede']
]

const content = contentApartFrom(new Set(['source', 'diagnostics', 'doubts', 'label']))

test.each(misreadings)('%j as %j', async (printed, misread) => {
  const {record: right} = await convert(scan, {name: 'input.txt'})
  expect(right!.exchanges).toHaveLength(3)
  const text = scan.replace(printed, misread)
  const {records} = await convert(text, {name: 'input.txt'})
  expect(records).toHaveLength(1)
  expect(content(records[0]!)).toEqual(content(right!))
  await expectConserved(Buffer.from(text), 'input.txt')
})
