import {matchesIn} from '../patterns/matches.js'
import type {FoundReference, ReferenceType, TypedReference} from './type.js'
import {listed} from './listed.js'
import {behindWord} from './number-in-words.js'
import {numberList} from '../words/number-list.js'
import {cardinal, fromNumberWord} from '../words/number-words.js'

/** At the start of a word, or glued to the one before. It comes behind the words, since a search for letters is faster. */
const isWord = (word: string): string =>
  String.raw`${word}(?<=(?<!\p{L})(?:het|mijn|uw|de)?${word})`
const pattern = new RegExp(
  String.raw`(?:${isWord('antwoord')}(?:en)?|${isWord('beantwoording')})(?:\s+|(?=(?:op|bij)\s))(?:(?:op|bij|van|onder|aan|in)\s*)?(?:(?:de|het|deze|mijn|uw|bovenstaande|voorgaande)\s*)?(?:vra(?:ag|gen)|(?=\d{1,2}(?:\s*(?:,|en|t\/m)\s*\d{1,2})*(?:[.,;)]|\s|$)))\s*(${numberList})(?![\d/.-]\d|\s*(?:procent|%))`,
  'giu'
)

/** `antwoord op vraag drie`, `antwoord vier`. */
const inWords = new RegExp(
  String.raw`[Aa]ntwoord(?:en)?\s+(?:(?:op|bij)\s+)?(?:(?:de\s+)?vraag\s+)?(?![eE]en)(${cardinal})${behindWord}`,
  'gu'
)

/** Words that send the reader to other questions: `... van de eerdere vragen van het lid X`. */
const elsewhere =
  /^[^.;!?]{0,20}?\b(?:van|uit|in|op)\s{1,9}(?:(?:de|het|mijn|uw|eerdere|schriftelijke|die|een|haar|zijn)\s{0,9})?[^.;!?]{0,60}?(?:vragen|antwoorden|beantwoording|set|Kamerbrief|brief)\b/

/**
 * Answers to other questions. The id is local (`a7`) for this document; for another document it has that
 * document's id, or is null if that is not printed.
 */
export const answer: ReferenceType<'answer'> = {
  type: 'answer',
  description: 'an answer, of this document (`ID.a7`) or of another that is named',
  hints: {anyCase: ['antwoord']},
  examples: [
    ['Zie het antwoord op vraag 7.', ['antwoord op vraag 7', 'a7']],
    [
      'Zie mijn antwoord op vraag 3, 8 en 9.',
      ['antwoord op vraag 3', 'a3'],
      ['8', 'a8'],
      ['9', 'a9']
    ],
    ['zie mijn antwoorden op de vragen 3 en 4', ['antwoorden op de vragen 3', 'a3'], ['4', 'a4']],
    // Texts that have lost spaces.
    ['in het antwoordbij vraag 2', ['antwoordbij vraag 2', 'a2']],
    ['in hetantwoord opde vragen 2', ['antwoord opde vragen 2', 'a2']],
    ['zie antwoord vraag 3', ['antwoord vraag 3', 'a3']],
    ['zie antwoord bij vraag 5', ['antwoord bij vraag 5', 'a5']],
    ['Bij de beantwoording van vraag 7 worden', ['beantwoording van vraag 7', 'a7']],
    ['Zoals in antwoord vier is aangegeven', ['antwoord vier', 'a4']],
    ['zie mijn antwoord op vraag drie.', ['antwoord op vraag drie', 'a3']],
    ['het antwoord twee weken later en een antwoord een dag later'],
    [
      'het antwoord op vraag 3 van de eerdere vragen (Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 869)',
      ['antwoord op vraag 3', 'ah-tk-20232024-869.a3']
    ],
    [
      'uw antwoord op vraag 3 van de eerdere vragen van het lid Kuiken',
      ['antwoord op vraag 3', null]
    ]
  ],
  find(text, earlier) {
    const idOf = (end: number, number: number): Pick<FoundReference, 'id' | 'url'> => {
      const document = otherDocument(text, end, earlier)
      return {id: document === null ? null : `${document}a${number}`, url: null}
    }
    return [
      ...matchesIn(text, pattern).flatMap(({0: all, 1: list, index}) => {
        const end = index + all.length
        return listed(index, list!, end - list!.length, number => idOf(end, number))
      }),
      ...matchesIn(text, inWords).map(({0: printed, 1: word, index}) => {
        const end = index + printed.length
        return {start: index, end, ...idOf(end, fromNumberWord(word!))}
      })
    ]
  }
}

/** `` for this document, `ID.` for another, null for another without an id. */
function otherDocument(
  text: string,
  end: number,
  earlier: readonly TypedReference[]
): string | null {
  if (!elsewhere.test(text.slice(end))) return ''
  const sentence = /[.!?]\s+\p{Lu}/u.exec(text.slice(end))
  const limit = sentence ? end + sentence.index : text.length
  const named = earlier.find(
    ({type, start}) => /^(?:aanhangsel|zaak)$/.test(type) && start >= end && start < limit
  )
  return named ? `${named.id}.` : null
}
