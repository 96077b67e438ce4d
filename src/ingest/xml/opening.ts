import type {Line} from '../layout.js'
import {leadingNumber, numberHeading} from '../../words/block-words.js'
import {parseMarkedNumbers} from '../../words/number-list.js'
import {antwoordLine, mededelingHeading, toelichtingLine} from '../../words/part-names.js'

/** What a paragraph opens: it is the heading itself, begins with the number (`1. Ja.`), or neither. */
export function opening(text: string, type: NonNullable<Line['opens']>['type']): Line['opens'] {
  const heading = isHeading(text, type)
  const number = heading || !/^(?:question|answer)$/.test(type) ? null : leadingNumber.exec(text)
  if (!number) return {type, heading}
  return {type, heading: false, length: number[0].length, numbers: parseMarkedNumbers(number[1]!)}
}

const isHeading = (text: string, type: string): boolean =>
  numberHeading.test(text) ||
  (type === 'mededeling' && mededelingHeading.test(text)) ||
  (type === 'toelichting' && toelichtingLine.test(text)) ||
  antwoordLine.test(text)
