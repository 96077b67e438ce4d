// Damage within Word files: unpacked, damaged, and packed again with right checksums.
import {archiveDamage} from './archive.js'

const {partsOf, readIn, byPart, byParts, kinds} = archiveDamage(
  /^word\/(?:document|footnotes|endnotes|numbering|header\d*|footer\d*)\.xml$/,
  'word/document.xml',
  '<w:document/>'
)

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

const all = {
  ...kinds,
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
    const names = readIn(parts)
    const [a, b] = [random.pick(names), random.pick(names)]
    ;[parts[a], parts[b]] = [parts[b], parts[a]]
  }),
  'other-part': byParts((parts, random, sources) => {
    const other = partsOf(random.pick(sources.docx))
    const name = random.pick(readIn(parts))
    if (other[name]) parts[name] = other[name]
  })
}

export const docxMutators = Object.entries(all).map(([name, damage]) => ({
  kind: `docx/${name}`,
  format: 'docx',
  damage
}))
