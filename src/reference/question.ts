import {matchesIn} from '../patterns/matches.js'
import type {ReferenceType} from './type.js'
import {listed} from './listed.js'
import {behindWord} from './number-in-words.js'
import {numberList} from '../words/number-list.js'
import {cardinal, fromNumberWord} from '../words/number-words.js'

/** What comes before the word is looked at behind it, since a search for letters is faster. */
const pattern = new RegExp(
  String.raw`(vra(?:ag|gen)(?<=(?:\b|\b(?:uit|bij|op|van|zie|de))vra(?:ag|gen))\s*(${numberList}))(?![\d/.]\d|\s*(?:procent|%))`,
  'gi'
)

/** A question by its place: the id `q-1` is completed by a stage that knows which question it is in. */
const previous = /(?<=\b[Dd]e\s|\b[Dd]eze\s)(?:vorige|voorgaande)\s+vraag(?!\p{L})/gu

/** `vraag drie`. */
const inWords = new RegExp(
  String.raw`(?<!\p{L})[Vv]raag\s+(?![eE]en)(${cardinal})${behindWord}`,
  'gu'
)

/** The questions of another document: `uw antwoorden op eerdere vragen (specifiek vraag 2)`. */
const ofOthers = /\b(?:eerdere|vorige)\s(?:\p{L}+\s){0,2}\p{L}*vragen[^.;!?]{0,60}$/u

/** Questions of this document. */
export const question: ReferenceType<'question'> = {
  type: 'question',
  description: 'a question of this document',
  hints: {anyCase: ['vra']},
  examples: [
    ['zoals bij vraag 5 aangegeven', ['vraag 5', 'q5']],
    ['(zie vraag 3)', ['vraag 3', 'q3']],
    // Texts that lost spaces.
    ['(uitvraag 4)', ['vraag 4', 'q4']],
    ['Zie de vorige vraag.', ['vorige vraag', 'q-1']],
    ['zoals bij vraag drie is aangegeven', ['vraag drie', 'q3']],
    ['de vraag drie weken later'],
    // Of another document.
    ['naar aanleiding van eerdere vragen (specifiek vraag 2)', ['vraag 2', null]],
    ['Voor de vragen 5, 6 en 8', ['vragen 5', 'q5'], ['6', 'q6'], ['8', 'q8']]
  ],
  find(text) {
    const isNear = text.includes('vorige') || text.includes('voorgaande')
    const before = (isNear ? matchesIn(text, previous) : []).map(({0: printed, index}) => ({
      start: index,
      end: index + printed.length,
      id: 'q-1',
      url: null
    }))
    const numbered = matchesIn(text, pattern).flatMap(match => {
      const [all, printed, list] = match
      const end = match.index + all.length
      return listed(end - printed!.length, list!, end - list!.length, number => ({
        id: ofOthers.test(text.slice(Math.max(0, match.index - 120), match.index))
          ? null
          : `q${number}`,
        url: null
      }))
    })
    const written = matchesIn(text, inWords).map(({0: printed, 1: word, index}) => ({
      start: index,
      end: index + printed.length,
      id: `q${fromNumberWord(word!)}`,
      url: null
    }))
    return [...before, ...numbered, ...written]
  }
}
