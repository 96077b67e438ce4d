import type {Line} from '../../ingest/layout.js'
import {headingWithin} from '../../words/block-words.js'

/** Whether there seems to be a heading within a line, where extraction lost the line ends around it. */
export const mayHoldHeading = ({text}: Line): boolean => headingWithin.test(text)
