/** Double names go on with a capital or a prefix; any other hyphen is one of a line end: `Cornelis-sen`. */
const lineEndHyphen =
  /(?<=\p{L})-\s?(?!(?:van|von|de|den|der|ten|ter|te|el|al|op|in)\b)(?=\p{Ll})/gu

/**
 * Put back spaces that extraction lost between words of a name (`DaniëlleJansen`, `vanDijk`), and
 * take out the hyphens of line ends.
 */
export const respace = (text: string): string =>
  text
    .replace(lineEndHyphen, '')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim()

/** OCR keeps the hyphens of line ends within words: `Staatsse-cretaris`. */
export const mendTitles = (text: string): string =>
  text.replace(
    /\b(?:[Ss]-?t-?a-?a-?t-?s-?s?-?e-?c-?r-?e-?t-?a-?r-?i-?s|[Mm]-?i-?n-?i-?s-?t-?e-?r)/g,
    title => title.replaceAll('-', '')
  )

/** Take every hyphen before a small letter for one of a line end: `no-vember`, `Ont-vangen`. */
export const withoutHyphens = (text: string): string => text.replace(/-\s?(?=\p{Ll})/gu, '')
