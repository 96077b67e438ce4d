// Faults of scans, made on pages whose gold is known: what columns and OCR do to numbers, notes and paragraphs.
// Each is made at one place of a page, which the seed chooses.

/** Numbers from 0 to below `count` that depend on the text and the seed alone. */
const pick = (text, seed, count) => {
  let hash = seed * 2654435761
  for (const character of text.slice(0, 4000))
    hash = Math.imul(hash ^ character.codePointAt(0), 16777619)
  return (hash >>> 0) % count
}

const bareNumber = /(?<=^|[.?!]\s)\d{1,2}\s?(?=\p{Lu})/gmu
const noteNumber = /^['’]?\d?\s(?=[\p{Lu}«][^?\n]{4,200}$)/gmu
const header = /^(?:Vra|Antw|Meded|Tweede|Eerste|Zitting|Vergaderjaar|Aanhangsel)/

/** One of the places that a pattern finds, replaced. */
const atOne = (pattern, replace) => (text, seed) => {
  const matches = [...text.matchAll(pattern)]
  if (matches.length === 0) return text
  const {index, 0: found} = matches[pick(text, seed, matches.length)]
  return text.slice(0, index) + replace(found) + text.slice(index + found.length)
}

/** Lines of text, long enough to be torn. */
const longLines = lines =>
  lines.flatMap((line, i) => (line.length > 200 && !header.test(line) ? [i] : []))

/** The end of a paragraph is moved above another line, or to the end of the page. */
function tear(text, seed) {
  const lines = text.split('\n')
  const long = longLines(lines)
  if (long.length < 2) return text
  const from = long[pick(text, seed, long.length)]
  const cut = lines[from].indexOf(' ', Math.floor(lines[from].length / 2))
  if (cut < 0) return text
  const end = lines[from].slice(cut + 1)
  lines[from] = lines[from].slice(0, cut)
  const to = long[pick(text, seed + 7, long.length)]
  lines.splice(to === from ? lines.length - 2 : to, 0, end)
  return lines.join('\n')
}

/** A line of text is moved to the end of the page. */
function displace(text, seed) {
  const lines = text.split('\n')
  const long = longLines(lines)
  if (long.length < 2) return text
  const [line] = lines.splice(long[pick(text, seed, long.length)], 1)
  lines.splice(lines.length - 2, 0, line)
  return lines.join('\n')
}

/** Faults of scans: `(text, seed) => text`. */
export const scanFaults = {
  'number lost': atOne(bareNumber, () => ''),
  'number misread': atOne(bareNumber, found =>
    found.replace(/\d/, digit => ({1: 'l', 2: 'Z', 3: '8', 4: 'A', 5: 'S'})[digit] ?? 'O')
  ),
  'number lost and line end too': atOne(/(?<=[.?!])[\n ]\d{1,2}\s?(?=\p{Lu})/gu, () => ' '),
  'note number lost': atOne(noteNumber, () => ''),
  'paragraph torn': tear,
  'paragraph displaced': displace
}
