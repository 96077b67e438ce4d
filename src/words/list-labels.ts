/** How the items of a list are counted: in figures, letters or Roman numerals. */
const counters: Record<string, (number: number) => string> = {
  '1': String,
  a: letters,
  A: number => letters(number).toUpperCase(),
  i: roman,
  I: number => roman(number).toUpperCase()
}

/** The same, by the names that style sheets use. */
const styles: Record<string, string> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  decimal: '1'
}

/**
 * The label of an item of a list: `b.` for the second of type `a`. Answers cite items by these ("onderdelen a
 * t/m c"), so they are part of the text.
 *
 * @param type of the list, as HTML or a style sheet names it; figures where it is unknown
 */
export const listLabel = (type: string, number: number): string =>
  `${(number > 0 ? counters[styles[type] ?? type] : undefined)?.(number) ?? number}.`

/** Labels as they are printed. */
export const listLabels: readonly (readonly [
  item: readonly [type: string, number: number],
  label: string
])[] = [
  [['1', 3], '3.'],
  [['decimal', 12], '12.'],
  [['a', 2], 'b.'],
  [['a', 27], 'aa.'],
  [['upper-latin', 3], 'C.'],
  [['i', 4], 'iv.'],
  [['upper-roman', 1994], 'MCMXCIV.'],
  [['I', 4000], '4000.'],
  [['disc', 2], '2.'],
  [['a', 0], '0.']
]

/** Whether lists of this type have figures, letters or numerals. */
export const isCounted = (type: string): boolean => (styles[type] ?? type) in counters

/** `a` to `z`, then `aa`. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26))
}

const signs: [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1]
]

function roman(number: number): string {
  if (number > 3999) return String(number)
  let rest = number
  let numeral = ''
  for (const [sign, value] of signs) for (; rest >= value; rest -= value) numeral += sign
  return numeral
}
