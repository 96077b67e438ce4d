// Damage within Word files: unpacked, damaged, and packed again with right checksums.
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {damageBytes} from './bytes.js'
import {markupKinds} from './markup.js'

const read = name =>
  /^word\/(?:document|footnotes|endnotes|numbering|header\d*|footer\d*)\.xml$/.test(name)

const unpackedParts = new Map()

function partsOf({name, bytes}) {
  if (!unpackedParts.has(name)) unpackedParts.set(name, unpack(bytes))
  return {...unpackedParts.get(name)}
}

/** A fixture that is broken to begin with holds nothing. */
function unpack(bytes) {
  try {
    return unzipSync(bytes)
  } catch {
    return {'word/document.xml': strToU8('<w:document/>')}
  }
}

/** Change the text of one part; most of it is in `document`. */
const byPart = change => (source, random) => {
  const parts = partsOf(source)
  const names = Object.keys(parts).filter(read)
  const name =
    random.chance(0.5) && parts['word/document.xml'] ? 'word/document.xml' : random.pick(names)
  parts[name] = strToU8(change(strFromU8(parts[name]), random, parts))
  return packed(parts)
}

const byParts = change => (source, random, step, sources) => {
  const parts = partsOf(source)
  change(parts, random, sources)
  return packed(parts)
}

const packed = parts => zipSync(parts, {level: 0, mtime: '2024-01-01'})

/** References of notes and lists point elsewhere: to nothing, to another, to the note they stand in. */
const numbers = /(w:id|w:numId|w:abstractNumId|w:ilvl|w:val)="(-?\d+)"/g

const wrappers = [
  'w:p',
  'w:r',
  'w:tbl><w:tr><w:tc',
  'w:txbxContent',
  'w:sdt><w:sdtContent',
  'w:ins',
  'w:del',
  'mc:AlternateContent><mc:Choice',
  'w:rPr',
  'w:pPr',
  'w:unknown'
]

const kinds = {
  ...Object.fromEntries(
    Object.entries(markupKinds).map(([name, change]) => [name, byPart(change)])
  ),
  'cut-part': byPart((text, random) => text.slice(0, random.below(text.length + 1))),
  'part-bytes': byParts((parts, random) => {
    const name = random.pick(Object.keys(parts).filter(read))
    // A file may keep its text under other names.
    if (parts[name]?.length > 0)
      parts[name] = damageBytes(parts[name], random, random.pick(['flip', 'drop', 'zero']))
  }),
  numbers: byPart((text, random) =>
    text.replace(numbers, (all, name) =>
      random.chance(0.3) ? `${name}="${random.pick([-1, 0, 1, 2, 3, 9, 99_999, 1e15])}"` : all
    )
  ),
  'note-in-note': byPart((text, random) =>
    text.replace(/<\/w:p>/g, end =>
      random.chance(0.4)
        ? `<w:r><w:${random.pick(['footnote', 'endnote'])}Reference w:id="${random.below(5)}"/></w:r>${end}`
        : end
    )
  ),
  wrap: byPart((text, random) => {
    const tags = [...text.matchAll(/<w:(?:p|r|t|tbl|tr|tc)[ >]/g)]
    if (tags.length === 0) return text
    const {index} = random.pick(tags)
    const wrapper = random.pick(wrappers)
    const depth = random.pick([1, 1, 2, 30])
    const close = wrapper
      .split('><')
      .toReversed()
      .map(name => `</${name}>`)
      .join('')
    return (
      text.slice(0, index) +
      `<${wrapper}>`.repeat(depth) +
      text.slice(index, index + random.below(2000)) +
      (random.chance(0.7) ? close.repeat(depth) : '') +
      text.slice(index)
    )
  }),
  'drop-part': byParts((parts, random) => {
    delete parts[random.pick(Object.keys(parts).filter(name => name !== 'word/document.xml'))]
  }),
  'swap-parts': byParts((parts, random) => {
    const names = Object.keys(parts).filter(read)
    const [a, b] = [random.pick(names), random.pick(names)]
    ;[parts[a], parts[b]] = [parts[b], parts[a]]
  }),
  'other-part': byParts((parts, random, sources) => {
    const other = partsOf(random.pick(sources.docx))
    const name = random.pick(Object.keys(parts).filter(read))
    if (other[name]) parts[name] = other[name]
  })
}

export const docxMutators = Object.entries(kinds).map(([name, damage]) => ({
  kind: `docx/${name}`,
  format: 'docx',
  damage
}))
