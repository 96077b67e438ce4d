import type {Line} from '../../ingest/layout.js'
import {headingWithin, mayHoldHeading as mayHold} from '../../words/block-words.js'

/** Whether there seems to be a heading within a line, where extraction lost the line ends around it. */
export const mayHoldHeading = ({text}: Line): boolean => mayHold(text) && headingWithin.test(text)
