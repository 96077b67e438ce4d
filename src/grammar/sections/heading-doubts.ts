import type {Line} from '../../ingest/layout.js'
import {headingWithin} from '../../words/block-words.js'

/** Whether a heading seems to stand within a line, where extraction lost the line ends around it. */
export const mayHoldHeading = ({text}: Line): boolean => headingWithin.test(text)
