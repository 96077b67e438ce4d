import {compileAll, table} from './printed.js'

/** What line ends and extractors do to words. */
export const brokenWordRows = table({
  /** Double names go on with a capital or a prefix; any other hyphen was left by a line end: `Cornelis-sen`. */
  hyphenOfLineEnd: {
    pattern: String.raw`(?<=\p{L})-\s?(?!(?:van|von|de|den|der|ten|ter|te|el|al|op|in)\b)(?=\p{Ll})`,
    flags: 'g',
    place: 'within',
    examples: ['Oude-weg', 'Zand- wijk'],
    others: ['Oudeweg-Zandwijk', 'Oudeweg-van de Zandwijk', 'Oudeweg – zandwijk']
  },
  /** A space that was lost within a name: `DaniëlleJansen`, `vanDijk`. */
  lostSpace: {
    pattern: String.raw`(\p{Ll})(\p{Lu}\p{Ll})`,
    flags: 'g',
    place: 'within',
    examples: ['IngeOudeweg', 'vanZandwijk'],
    others: ['Inge Oudeweg', 'PvdA', 'VVD']
  },
  /** OCR keeps the hyphens of line ends within titles: `Staatsse-cretaris`. */
  brokenTitle: {
    pattern: String.raw`\b(?:[Ss]-?t-?a-?a-?t-?s-?s?-?e-?c-?r-?e-?t-?a-?r-?i-?s|(?:[Mm]|rn)-?[il1!]-?n-?[il1!]-?s-?t-?e-?r)`,
    flags: 'g',
    place: 'within',
    examples: ['Staatsse-cretaris', 'mi-nister', 'Minister', 'rninister', 'mlnister'],
    others: ['secre-taris']
  },
  /** Every hyphen before a small letter: `no-vember`, `Ont-vangen`. */
  hyphenBeforeSmall: {
    pattern: String.raw`-\s?(?=\p{Ll})`,
    flags: 'g',
    place: 'within',
    examples: ['no-vember', 'Ont- vangen'],
    others: ['Oudeweg-Zandwijk', '1974-1975']
  }
})

const {hyphenOfLineEnd, lostSpace, brokenTitle, hyphenBeforeSmall} = compileAll(brokenWordRows)

/** Put back the spaces that extraction lost between words of a name, and take out the hyphens of line ends. */
export const respace = (text: string): string =>
  text.replace(hyphenOfLineEnd, '').replace(lostSpace, '$1 $2').replace(/\s+/g, ' ').trim()

/** Take the hyphens of line ends out of titles. */
export const mendTitles = (text: string): string =>
  text.replace(brokenTitle, title =>
    title
      .replaceAll('-', '')
      .replace(/^(?:(M)|m|rn)[il1!]n[il1!]ster$/, (_, capital) =>
        capital ? 'Minister' : 'minister'
      )
  )

/** Treat every hyphen before a small letter as one that a line end left. */
export const withoutHyphens = (text: string): string => text.replace(hyphenBeforeSmall, '')

export const respaced: readonly (readonly [printed: string, meant: string])[] = [
  ['IngeOudeweg', 'Inge Oudeweg'],
  ['Oude-weg', 'Oudeweg'],
  ['Oudeweg-van  de Zandwijk', 'Oudeweg-van de Zandwijk']
]
