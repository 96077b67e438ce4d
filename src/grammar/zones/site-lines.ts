import type {Line} from '../../ingest/layout.js'
import {isSiteLine} from '../../words/site-lines.js'
import {isHeading} from '../sections/headings.js'

/** A site's own lines are within this many lines above the document. */
const most = 80

/**
 * Count the lines at the top of a text that a web site printed above the document: all up to the last
 * that only a site prints. The title and the names among them are repeated in the document.
 */
export function countSiteLines(lines: Line[]): number {
  const top = lines.slice(0, most)
  const end = top.findIndex(isHeading)
  return top.slice(0, end < 0 ? most : end).findLastIndex(({text}) => isSiteLine(text)) + 1
}
