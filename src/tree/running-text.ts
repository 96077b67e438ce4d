import {matchesIn} from '../patterns/matches.js'
import type {Phrasing} from './nodes.js'

/** Clean running text, and where in it the footnote markers stood (code points from 0). */
export interface RunningText {
  text: string
  footnoteReferences: {number: number; offset: number; note: string | null}[]
  /** Words that link to an address (code points from 0). */
  links: Link[]
}

export interface Link {
  url: string
  start: number
  end: number
}

type Marker = Omit<RunningText['footnoteReferences'][number], 'offset'>

/** Stands for a marker while the text is cleaned; a noncharacter, so no document uses it. */
const placeholder = '\ufdd0'

/** Stand where the words of a link begin and end. */
const [linkStart, linkEnd] = ['\ufdd1', '\ufdd2']

const signs = /[\ufdd0-\ufdd2]/g

/**
 * Make leaves into the text of a record: line breaks resolved, white space collapsed, detached
 * accents composed, NFC, no markers.
 */
export function runningText(nodes: readonly Phrasing[]): RunningText {
  const markers: Marker[] = []
  const urls: string[] = []
  let raw = ''
  for (const [i, node] of nodes.entries()) {
    switch (node.type) {
      case 'text':
      case 'raised': {
        const value = dropsHyphen(nodes[i + 1]) ? node.value.slice(0, -1) : node.value
        const isLink = node.type === 'text' && node.link !== undefined && value.trim() !== ''
        if (isLink) urls.push(node.link!)
        raw += isLink ? value.replace(/\S(?:.*\S)?/su, `${linkStart}$&${linkEnd}`) : value
        break
      }
      case 'lineBreak':
        raw += node.value
        break
      case 'footnoteReference':
        markers.push({number: node.number, note: node.note ?? null})
        raw += surround(node.value)
    }
  }
  return extract(clean(raw), markers, urls)
}

const dropsHyphen = (node: Phrasing | undefined): boolean =>
  node?.type === 'lineBreak' && node.dropsHyphen

// White space around a marker still separates the words before and after it.
const surround = (value: string): string =>
  (/^\s/.test(value) ? ' ' : '') + placeholder + (/\s$/.test(value) ? ' ' : '')

const accents: Record<string, string> = {
  '´': '\u0301',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  ˇ: '\u030c',
  '˚': '\u030a',
  '˝': '\u030b'
}

/** Characters that may need more than trimming: all but letters, digits and signs that stay as they are. */
const unusual = /[^ -~¡-§©-¬®-³µ-·¹-\u02c5‘’“”–—…€]| {2}/

function clean(raw: string): string {
  if (!unusual.test(raw)) return raw.trim()
  let text = raw.includes('\u00ad') ? raw.replaceAll('\u00ad', '') : raw
  text = composeAccents(text.normalize('NFC'))
  text = text.replace(/[\u200b\ufeff]/g, '')
  if (/\s\s|[^\S ]/.test(text)) text = text.replace(/\s+/g, ' ')
  text = text.trim()
  if (!text.includes(placeholder)) return text
  // A marker glued between two sentences stands for the space that was lost with it.
  text = text.replace(/([.?!])(\ufdd0+)(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
  // A marker between two spaces, or before a closing sign, leaves no extra space, nor does a row of them.
  return text
    .replace(/(?<=\ufdd0) (?=\ufdd0)/g, '')
    .replace(/ (\ufdd0+) /g, '$1 ')
    .replace(/ (\ufdd0+)(?=[.,;:?!)»]|$)/g, '$1')
    .replace(/^(\ufdd0+) /, '$1')
    .replace(/(?<!\ufdd0)(\ufdd0+) (?=[.,;:?!)»](?:\s|$))/g, '$1')
}

/** `Kostic ´` is how some fonts print `Kostić`: the accent is a sign of its own after its letter. */
export function composeAccents(text: string): string {
  if (!/[´¨ˆ˜¸ˇ˚˝]/.test(text)) return text
  return text.replace(/(\p{L}) ?([´¨ˆ˜¸ˇ˚˝])/gu, (match, letter: string, accent: string) => {
    const composed = (letter + accents[accent]!).normalize('NFC')
    return composed.length === 1 ? composed : match
  })
}

/** Take the signs that stand for markers and links out of the text again, and note their places. */
function extract(text: string, markers: Marker[], urls: string[]): RunningText {
  const found: RunningText = {text, footnoteReferences: [], links: []}
  if (markers.length === 0 && urls.length === 0) return found
  let result = ''
  let offset = 0
  let from = 0
  const takeUntil = (end: number): void => {
    const part = text.slice(from, end)
    result += part
    offset += countPoints(part)
    from = end
  }
  for (const {index, 0: sign} of matchesIn(text, signs)) {
    takeUntil(index)
    if (sign === placeholder && found.footnoteReferences.length < markers.length)
      found.footnoteReferences.push({...markers[found.footnoteReferences.length]!, offset})
    else if (sign === linkStart && found.links.length < urls.length)
      found.links.push({url: urls[found.links.length]!, start: offset, end: offset})
    else if (sign === linkEnd && found.links.length > 0) found.links.at(-1)!.end = offset
    else continue
    from = index + sign.length
  }
  takeUntil(text.length)
  return {...found, text: result, links: joinLinks(found.links)}
}

const surrogates = /[\ud800-\udbff][\udc00-\udfff]/g

/** How many code points a text has: most have as many as UTF-16 units. */
const countPoints = (text: string): number => text.length - matchesIn(text, surrogates).length

/** A link that goes on in the next line, or in another type, is one. */
function joinLinks(links: Link[]): Link[] {
  const joined: Link[] = []
  for (const link of links) {
    const last = joined.at(-1)
    if (last?.url === link.url && link.start - last.end <= 1) last.end = link.end
    else joined.push(link)
  }
  return joined
}
