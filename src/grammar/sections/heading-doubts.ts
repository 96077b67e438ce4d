import type {Line} from '../../ingest/layout.js'
import {numbersPattern} from '../../words/number-list.js'

// `... in het onderzoek. Antwoord 4 Het kabinet`, `... te voorkomen?Vraag 5`.
const inside = new RegExp(
  String.raw`[.?!:»”’)\d]\s*(?:Vra(?:ag|gen)|Antwoord(?:en)?(?: op vra(?:ag|gen))?)\s?${numbersPattern}\s*(?:$|(?=[\p{Lu}«]))`,
  'u'
)

/** Whether a heading seems to stand within a line, where extraction lost the line ends around it. */
export const mayHoldHeading = ({text}: Line): boolean => inside.test(text)
