import type {Line} from '../../ingest/layout.js'
import {mayOpen} from '../../patterns/openings.js'

/** Sign or number that opens a list item. */
export interface Bullet {
  ordered: boolean
  /** The sign is used for nothing else; a dash or number may also stand within a sentence. */
  sure: boolean
  /** How much of the line is the sign, which is left out of the text; letters and numbers stay. */
  length: number
}

const sign = /^(?:([•●▪◦‣·○■□])|[–—*-])\s+(?=\S)/
const signAlone = /^[•●▪◦‣○■□]$/
const enumerator =
  /^(?:\(?[a-z]\)|\(?\d{1,2}\)|\d{1,2}\.|[a-z]\.|\(?[ivx]{1,4}\)|(?:[ivx]{2,5}|[IVX]{2,5})\.)\s+(?=\S)/

const mayBeSign = mayOpen(sign, signAlone)
const mayBeEnumerator = mayOpen(enumerator)

/** Whether a line is nothing but a sign, which some extractors set apart from its item. */
export const isSignAlone = ({text}: Line): boolean => text.length === 1 && signAlone.test(text)

/** Recognise a list item by its first line. */
export function bullet(line: Line): Bullet | undefined {
  const {text, tokens} = line
  const isSign = mayBeSign(text)
  // A number that opens a line may be a marker: `5. Onder meer`.
  if (!(isSign || mayBeEnumerator(text)) || tokens[0]?.marker !== undefined) return undefined
  // No enumerator begins with a sign.
  if (!isSign) return enumerator.test(text) ? {ordered: true, sure: false, length: 0} : undefined
  if (isSignAlone(line)) return {ordered: false, sure: true, length: text.length}
  const match = sign.exec(text)
  return match ? {ordered: false, sure: match[1] !== undefined, length: match[0].length} : undefined
}
