import {nameTitles} from '../../words/letter-openings.js'
import {noPerson} from '../../words/letter-header.js'
import {closing} from '../../words/letter.js'
import {andInCapitals, personName} from '../../words/name-particles.js'

/** Longer lines are text. */
const longestName = 60

/** Whether a line is the name of a person, and nothing else. */
export const isName = (text: string): boolean =>
  text.length <= longestName &&
  personName.test(text.replace(nameTitles, '')) &&
  !noPerson.test(text) &&
  !andInCapitals.test(text)

/** A name without its titles. */
export const bare = (text: string): string => text.replace(nameTitles, '').trim()

/** A name of more than one word, which no heading is. */
export const isFullName = (text: string): boolean =>
  isName(text) && /\s|\.\p{Lu}/u.test(bare(text)) && !closing.test(text)

/** A name of one word, which may be the end of one on the line above. */
export const isOneWord = (text: string): boolean =>
  isName(text) && !/\s/.test(text) && !closing.test(text)
