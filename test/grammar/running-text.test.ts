import {expect, test} from 'vitest'
import {parseNumbers} from '../../src/words/number-list.js'
import {composeAccents} from '../../src/tree/running-text.js'
import {hyphenRule} from '../../src/transform/join-lines/hyphen.js'
import {continuesUrl} from '../../src/transform/join-lines/url-break.js'
import {DocumentWords} from '../../src/transform/join-lines/words.js'

test.each([
  ['3', [3]],
  ['2 en 3', [2, 3]],
  ['1, 2', [1, 2]],
  ['3, 4 en 5', [3, 4, 5]],
  ['9, 10, 11 12 en 13', [9, 10, 11, 12, 13]],
  ['2 t/m 6', [2, 3, 4, 5, 6]],
  ['4-7', [4, 5, 6, 7]],
  ['4–7', [4, 5, 6, 7]],
  ['1,2,3,4 en 5', [1, 2, 3, 4, 5]],
  ['3en4', [3, 4]],
  ['2l', [2]],
  ['1 tot en met 3, 5', [1, 2, 3, 5]]
])('numbers of a heading: %s', (text, expected) => {
  expect(parseNumbers(text)).toEqual(expected)
})

test.each([
  ['organisato', 'rische', '', 'drop'],
  ['DDoS', 'aanvallen', '', 'keep'],
  ['WIA', 'uitkering', '', 'keep'],
  ['WIA-uit', 'kering', '', 'drop'],
  ['mvo', 'standaarden', '', 'keep'],
  ['Jansen', 'Bakker', '', 'keep'],
  ['zorg', 'en meldplicht', '', 'space'],
  ['', 'bij het dorp -', '', 'space'],
  ['mede', 'eigenaar', '', 'keep'],
  ['Bunq', 'werknemers', 'Bij Bunq werken zij', 'keep'],
  ['Kamer', 'vragen', 'De Kamer vraagt', 'drop'],
  ['zonne', 'energie', 'De zonne-energie', 'keep'],
  ['privacy', 'schending', 'Een privacyschending', 'drop']
])('hyphen %s- + %s in «%s»: %s', (left, right, text, expected) => {
  const words = new DocumentWords([
    {children: [{type: 'text', value: text, position: {} as never}]}
  ])
  expect(hyphenRule(left, right, words)).toBe(expected)
})

test.each([
  ['zie https://', 'www.movisie.nl/sites', true],
  ['https://nos.nl/actueel/over-', 'rekeninggluren/', true],
  ['regiopurmerend.nl/2024/weer-', 'vrijgelaten', true],
  ['https://www.movisie.nl/beleid', '%202022.pdf', true],
  ['https://www.nos.nl/artikel.', 'De Kamer', false],
  ['zie https://www.nos.nl', 'en verder', false],
  ['een zin.', 'nl is geen adres', false]
])('%s + %s is one address: %s', (left, right, expected) => {
  expect(continuesUrl(left, right)).toBe(expected)
})

test('detached accents are composed, other signs left alone', () => {
  expect(composeAccents('Kostic ´ en Yes¸ilgöz')).toBe('Kostić en Yeşilgöz')
  expect(composeAccents('een `code` en 5 ´')).toBe('een `code` en 5 ´')
})
