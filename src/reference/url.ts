import type {ReferenceType} from './index.js'

const pattern = /(?:https?:\/\/|www\.)[^\s«»“”<>"|]+/gi

/** A web address as printed, without the punctuation of the sentence around it. */
export const url: ReferenceType = {
  type: 'url',
  examples: [
    [
      'zie https://nos.nl/artikel/2510977-kritiek.',
      ['https://nos.nl/artikel/2510977-kritiek', null]
    ],
    ['(https://www.nrc.nl/a4857800).', ['https://www.nrc.nl/a4857800', null]],
    ['https://nl.wikipedia.org/wiki/Wob_(wet)', ['https://nl.wikipedia.org/wiki/Wob_(wet)', null]],
    ['website www.movisie.nl, maart', ['www.movisie.nl', null]]
  ],
  find(text) {
    if (!/https?:|www\./i.test(text)) return []
    return [...text.matchAll(pattern)].map(match => {
      const printed = trim(match[0])
      const target = /^www\./i.test(printed) ? `https://${printed}` : printed
      return {start: match.index, end: match.index + printed.length, id: null, url: target}
    })
  }
}

/** Drop closing punctuation, and closing brackets that the address does not open. */
function trim(printed: string): string {
  let text = printed
  for (;;) {
    const shorter =
      /[.,;:!?'’]$/.test(text) || (/[)\]]$/.test(text) && unbalanced(text))
        ? text.slice(0, -1)
        : text
    if (shorter === text) return text
    text = shorter
  }
}

const unbalanced = (text: string): boolean => text.split(/[)\]]/).length > text.split(/[([]/).length
