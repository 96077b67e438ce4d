import {html, type Html} from '../../../emit/html.js'

export type Xml = Html

/** Control characters and halves of characters: XML 1.0 cannot hold them, not even escaped. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu

/** Elements of XML; `html` escapes what XML wants escaped. */
export const xml = html

/** A text as XML can hold it; what it cannot hold becomes the replacement character. */
export const written = (text: unknown): string => String(text).replaceAll(unwritable, '\ufffd')

/** A value as an `xml:id`, which begins with a letter and has neither spaces nor most signs. */
export const idOf = (kind: string, value: string): string =>
  `${kind}.${written(value).replaceAll(/[^\p{L}\p{Nd}.-]+/gu, '_')}`
