import {compile, type Printed} from './printed.js'

/** Words before which a hyphen stands for the rest of a word: `landbouw- respectievelijk visserijbeleid`. */
export interface SuspendedHyphen extends Printed {
  holds:
    | 'always'
    /** A cut word may end in these letters (`vra- gen`): text must follow. */
    | 'before text'
    /** Many words end in these letters (`eige- naar`): text must follow, after a line end. */
    | 'at a line end'
}

/** What may follow a suspended hyphen. */
export const suspendedHyphens: readonly SuspendedHyphen[] = [
  {
    pattern: String.raw`(?:respectievelijk|resp|versus|vs|alsmede|alsook|evenals|ofwel|danwel|annex|c\.?q)(?!\p{L})`,
    place: 'start',
    holds: 'always',
    examples: [
      'respectievelijk visserijbeleid',
      'resp. visserijbeleid',
      'versus ouderenzorg',
      'alsmede streekvervoer',
      'c.q. nadelen'
    ],
    others: ['respectievelijke', 'versusje']
  },
  {
    pattern: 'en|of|dan|tot|als|noch',
    place: 'start',
    holds: 'before text',
    examples: [
      'en meldplicht',
      'of uitvoer',
      'dan wel ondergrens',
      'tot en met 3',
      'en/of uitvoer'
    ],
    others: ['verder']
  },
  {
    pattern: 'maar|naar',
    place: 'start',
    holds: 'at a line end',
    examples: ['maar geen nadelen', 'naar zelfstandig'],
    others: ['nader']
  }
]

const sourceOf = (holds: SuspendedHyphen['holds']): string =>
  suspendedHyphens
    .filter(row => row.holds === holds)
    .map(({pattern}) => pattern)
    .join('|')

/** What the next line begins with after a suspended hyphen at a line end. */
export const suspendedAtLineEnd: readonly Printed[] = [
  {
    pattern: String.raw`${sourceOf('always')}|(?:${sourceOf('before text')}|${sourceOf('at a line end')})(?![\p{L}\d])\S*\s`,
    place: 'start',
    examples: ['respectievelijk visserijbeleid', 'resp.', 'en meldplicht', 'maar geen nadelen'],
    others: ['en', 'gen van de kaden', 'naarmate', 'verder']
  }
]
export const followsSuspendedHyphen = compile(suspendedAtLineEnd[0]!)

/** Source of a pattern for what follows a suspended hyphen and a space within a line. */
export const behindSuspendedHyphen = String.raw`${sourceOf('always')}|(?:${sourceOf('before text')})(?!\p{Ll}{1,2}\b)`
