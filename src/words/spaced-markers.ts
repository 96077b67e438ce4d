import {shortMonth} from './months.js'
import {compileAll, table} from './printed.js'

/** Words before numbers that belong to the sentence: `artikel 3`, `van 12 tot 14`, `nr. 2`. */
const counts = String.raw`(?:\b(?:[Nn]rs?|[Aa]rt|[Bb]lz|[Pp])\.|\b(?:aan|als|artikel(?:en)?|bijlagen?|binnen|circa|dan|de|deel|eerste|en|fase|groep|hoofdstuk|in|jaar|laatste|leden|lid|met|na|naar|nog|nummer|of|om|onderdeel|op|over|paragraaf|per|punt|rond|ruim|scenario|sinds|tegen|tot|tussen|uit|van|vanaf|volgens|voor|vraag|vragen|antwoord(?:en)?|zie|zo))`

/** Words behind numbers that count something. */
const counted = String.raw`${shortMonth}|dagen|euro|gemeenten|graden|jaar|jarige?|keer|kilometer|leden|maal|maanden|meter|miljard|miljoen|minuten|mensen|personen|procent|punten|seconden|uur|weken`

/**
 * Numbers that an extractor sets apart by spaces because they are raised: `beleid 3 .` for `beleid³.`, as
 * pdf.js gives them.
 */
export const spacedMarkerRows = table({
  /** Before the sign that follows a marker; nobody types a space there. */
  beforeSign: {
    pattern: String.raw`(?=[1-9]\d? )(?<=[\p{L}\d)»”’"] )(?<!${counts} )[1-9]\d?(?= [.,;:?!](?:\s|$))`,
    flags: 'g',
    place: 'within',
    examples: ['de nieuwe sluis 3 . De kaden', 'de sluis 12 , die', 'het «Plan» 2 ?'],
    others: ['de sluis 3. De kaden', 'artikel 3 .', 'de sluis3 .', 'in 2018 .']
  },
  /** At the end of a line, where the next line may open with that sign. */
  atLineEnd: {
    pattern: String.raw`(?<=[\p{L}\d)»”’"] )(?<!${counts} )[1-9]\d?`,
    place: 'end',
    examples: ['over de nieuwe sluis 3', 'van «Havens» 12'],
    others: ['de sluis3', 'volgens artikel 3', 'in 2018', 'van 3']
  },
  /** Behind a question at the end of a line: `in de haven? 1`. */
  behindQuestion: {
    pattern: String.raw`\?[»”’"]? [1-9]\d?`,
    place: 'end',
    examples: ['de nieuwe sluis? 1', 'wat is «waar?» 12'],
    others: ['de sluis?1', 'de sluis 1', 'de sluis? 1 De']
  },
  /** Within a sentence, where a number may be a marker if the text sets others apart. */
  inSentence: {
    pattern: String.raw`(?=[1-9]\d?(?:[ ,]|$))(?<=\p{L}{3}[)»”’"]? |[)»”’"] |\bjl\. |\b(?:19|20)\d\d )(?<!${counts} )[1-9]\d?(?=$| (?!(?:${counted})\b)\p{Ll})`,
    flags: 'g',
    place: 'within',
    examples: [
      'in een bericht 1 van',
      'van de sluis 2 heeft',
      '(kade) 10 om te',
      'van 3 mei jl. 2'
    ],
    others: ['artikel 3 heeft', 'ruim 3 weken', 'sluizen 3 maanden', 'van 12 tot']
  },
  /** Between sentences, behind an abbreviation or in a row. */
  betweenSentences: {
    pattern: String.raw`(?=[1-9]\d?(?:[ ,]|$))(?<=\p{L}{3}[.?!][)»”’"]? |[)»”’"][.?!]? |[?!»”.] [1-9]\d?, )(?<!${counts} )[1-9]\d?(?=$| \p{Lu}|(?:, [1-9]\d?){1,4}(?:$| \p{Lu}))`,
    flags: 'g',
    place: 'within',
    examples: [
      'van de ekv. 5 De kaden',
      'van «Havens»? 1, 2',
      'hersteld? 1, 2 Wat',
      '(mvo). 2 Sinds'
    ],
    others: ['volgens art. 5 Wet', 'van 1, 2', 'nr. 2 De kaden']
  }
})

export const {beforeSign, atLineEnd, behindQuestion, inSentence, betweenSentences} =
  compileAll(spacedMarkerRows)
