import type {Phrasing} from './nodes.js'

/** Clean running text, and where in it the footnote markers stood (code points from 0). */
export interface RunningText {
  text: string
  footnoteReferences: {number: number; offset: number; note: string | null}[]
}

type Marker = Omit<RunningText['footnoteReferences'][number], 'offset'>

/** Stands for a marker while the text is cleaned; a noncharacter, so no document means it. */
const placeholder = '\ufdd0'

/**
 * Make leaves into the text of a record: line breaks resolved, white space collapsed, detached
 * accents composed, NFC, no markers.
 */
export function runningText(nodes: readonly Phrasing[]): RunningText {
  const markers: Marker[] = []
  let raw = ''
  for (const [i, node] of nodes.entries()) {
    switch (node.type) {
      case 'text':
      case 'raised':
        raw += dropsHyphen(nodes[i + 1]) ? node.value.slice(0, -1) : node.value
        break
      case 'lineBreak':
        raw += node.value
        break
      case 'footnoteReference':
        markers.push({number: node.number, note: node.note ?? null})
        raw += surround(node.value)
    }
  }
  return extract(clean(raw), markers)
}

const dropsHyphen = (node: Phrasing | undefined): boolean =>
  node?.type === 'lineBreak' && node.dropsHyphen

// White space around a marker still parts the words before and after it.
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

function clean(raw: string): string {
  let text = raw.includes('\u00ad') ? raw.replaceAll('\u00ad', '') : raw
  text = composeAccents(text.normalize('NFC'))
  text = text.replace(/[\u200b\ufeff]/g, '')
  if (/\s\s|[^\S ]/.test(text)) text = text.replace(/\s+/g, ' ')
  text = text.trim()
  if (!text.includes(placeholder)) return text
  // A marker glued between two sentences stands for the space that was lost with it.
  text = text.replace(/([.?!])(\ufdd0+)(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
  // A marker between two spaces, or before a closing sign, leaves no space behind.
  return text
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

function extract(text: string, markers: Marker[]): RunningText {
  if (markers.length === 0) return {text, footnoteReferences: []}
  const footnoteReferences: RunningText['footnoteReferences'] = []
  let result = ''
  let offset = 0
  for (const character of text) {
    if (character === placeholder && footnoteReferences.length < markers.length)
      footnoteReferences.push({...markers[footnoteReferences.length]!, offset})
    else {
      result += character
      offset++
    }
  }
  return {text: result, footnoteReferences}
}
