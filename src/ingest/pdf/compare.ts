import {isDeepStrictEqual} from 'node:util'
import type {PageLines} from './page.js'

/** Where the pages of two readers first differ, in words; undefined if they are equal. */
export function differenceOf(ours: PageLines[], theirs: PageLines[]): string | undefined {
  if (ours.length !== theirs.length) return `${ours.length} against ${theirs.length} pages`
  const page = ours.findIndex((own, i) => !isDeepStrictEqual(own, theirs[i]))
  if (page < 0) return undefined
  const [own, their] = [ours[page]!.lines, theirs[page]!.lines]
  const line = own.findIndex((one, i) => !isDeepStrictEqual(one, their[i]))
  return line < 0 ? `page ${page + 1}` : `page ${page + 1}, line ${line + 1}: ${own[line]!.text}`
}
