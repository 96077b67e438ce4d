import {expect, test} from 'vitest'
import {align} from '../../src/correct/align.js'

const found = (text: string, ...lines: string[]): string[] => {
  const spots = align(
    text,
    lines.map((text, i) => [i, {text}] as const)
  )
  const words = lines.map(() => '')
  for (const [i, character] of Array.from(text).entries()) {
    const spot = spots[i]
    if (spot) words[spot.line] += character
  }
  return words
}

test.each([
  [
    'a hyphen at the end of a line, whose next word has the same letters',
    'de projecteigenaren van de in het rapport besproken projecten',
    ['de projecteige-', 'naren van de in het rapport be-', 'sproken projecten'],
    ['deprojecteige', 'narenvandeinhetrapportbe', 'sprokenprojecten']
  ],
  [
    'a marker and a page foot within a sentence',
    'Dat is een vraag over de brug en de sluis.',
    ['Dat is een vraag3 over', '2 Aanhangsel van de Handelingen', 'de brug en de sluis.'],
    ['Datiseenvraagover', '', 'debrugendesluis.']
  ],
  ['a text that ends before its line does', 'Ja.', ['Ja. Nee.'], ['Ja.']]
])('finds the letters of a text behind %s', (_, text, lines, wanted) =>
  expect(found(text, ...lines)).toEqual(wanted)
)
