import type {ReferenceType} from './type.js'

/** Documents of the European Commission: `COM(2020) 456`. */
export const com: ReferenceType<'com'> = {
  type: 'com',
  description: 'document of the European Commission',
  isNumbered: true,
  examples: [
    ['COM(2020) 456 final', ['COM(2020) 456', 'COM(2020)456']],
    ['COM (2022)71', ['COM (2022)71', 'COM(2022)71']]
  ],
  find: text =>
    !/COM|SWD|JOIN/.test(text)
      ? []
      : [...text.matchAll(/\b(COM|SWD|JOIN)\s?\(((?:19|20)\d\d)\)\s?(\d{1,4})(?!\d)/g)].map(
          match => ({
            start: match.index,
            end: match.index + match[0].length,
            id: `${match[1]}(${match[2]})${match[3]}`,
            url: null
          })
        )
}
