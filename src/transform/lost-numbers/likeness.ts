import type {Flow} from '../../tree/nodes.js'
import {textsOf} from './divide-texts.js'
import {commonStem} from '../../words/passages.js'

/** Stems of the longer words of a text. */
export type Words = ReadonlySet<string>

/** Shorter words occur in every text. */
const shortest = 5
/** This many letters tell a word, whatever its ending. */
const stem = 7

export const wordsOf = (blocks: Flow[]): Words => {
  const text = textsOf(blocks)
    .join(' ')
    .replaceAll(/(?<=\p{Ll})-\s?(?=\p{Ll})/gu, '')
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(
    words
      .filter(word => word.length >= shortest && !commonStem.test(word))
      .map(word => word.slice(0, stem))
  )
}

/** What share of a text's words another has, from 0 to 1. */
export function likeness(text: Words, other: Words): number {
  if (text.size === 0 || other.size === 0) return 0
  const shared = [...text].filter(word => other.has(word)).length
  return shared / Math.sqrt(text.size * other.size)
}
