// Damage to what pages are: their size and turn, pages of another document among them, and fonts that lie about letters.
import {putTogether, takeApart, trailerOf} from '../pdf-objects.js'

const isPage = ({head}) => /\/Type \/Page\b/.test(head)

const boxes = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox']
const sizes = [
  '[0 0 0 0]',
  '[0 0 595 842]',
  '[595 842 0 0]',
  '[-9999 -9999 9999 9999]',
  '[100 100 300 300]',
  '[0 0 1e9 1e9]',
  '[0 0]',
  '[0 0 (a) null]',
  'null',
  '12'
]

function damageBoxes(source, random) {
  const objects = takeApart(source.bytes)
  for (const object of objects.filter(isPage)) {
    const name = random.pick(boxes)
    const turn = random.pick([0, 90, 180, 270, -90, 45, 720, 1e9])
    const more = random.pick([
      '',
      ` /Rotate ${turn}`,
      ` /UserUnit ${random.pick([0, 0.01, 2, 1e6, -1])}`
    ])
    object.head = object.head
      .replace(new RegExp(`/${name} (?:\\[[^\\]]*\\]|\\d+ 0 R)`), '')
      .replace(/>>\s*$/, ` /${name} ${random.pick(sizes)}${more} >>`)
  }
  return putTogether(objects, trailerOf(source.bytes))
}

/** A table of letters, as far as it is true. */
const table = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <00> <ff> endcodespacerange
2 beginbfrange <20> <7e> <0020> <a0> <ff> <00a0> endbfrange
2 beginbfchar <91> <2018> <92> <2019> endbfchar endcmap end end`

/** Ways in which it lies: other letters, nonsense for letters, nothing, too much. */
const lies = [
  text => text.replace('<0020>', '<0041>'),
  text => text.replace('<0020>', '[<0061> <0062>]'),
  text => text.replaceAll(/<00(..)>/g, '<d8$1>'),
  text => text.replace('<0020>', '<ffff>'),
  text => text.replace('<0020>', '<00000000000000410042>'),
  text => text.replace('<20> <7e>', '<7e> <20>'),
  text => text.replace('<20> <7e>', '<00> <ffff>'),
  text => text.replaceAll(/\d+ begin(bf|code)/g, '99999 begin$1'),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  text => text.replaceAll('<', '').replaceAll('>', ''),
  text => text.repeat(500),
  () => ''
]

function lyingLetters(source, random) {
  const objects = takeApart(source.bytes)
  const first = Math.max(0, ...objects.map(({number}) => number)) + 1
  const fonts = objects.filter(({head}) => /\/Type \/Font\b/.test(head))
  const tables = fonts.map((font, i) => {
    font.head = font.head
      .replace(/\/ToUnicode \d+ 0 R/, '')
      .replace(/>>\s*$/, ` /ToUnicode ${random.chance(0.9) ? first + i : font.number} 0 R >>`)
    const stream = Buffer.from(random.pick(lies)(table, random), 'latin1')
    return {number: first + i, head: '<< /Length 0 >>', packed: false, stream}
  })
  return putTogether([...objects, ...tables], trailerOf(source.bytes))
}

/** The objects of a document under higher numbers. */
const renumbered = (objects, first) =>
  objects.map(object => ({
    ...object,
    number: object.number + first,
    head: object.head.replaceAll(/\b(\d+) 0 R\b/g, (_, number) => `${Number(number) + first} 0 R`)
  }))

/** Some pages of one document become those of another, with all that they refer to, or without. */
function swapPages(source, random, step, sources) {
  const objects = takeApart(source.bytes)
  const first = Math.max(0, ...objects.map(({number}) => number))
  const others = renumbered(takeApart(random.pick(sources.pdf).bytes), first)
  const theirs = others.filter(isPage).map(({number}) => number)
  const tree = objects.find(({head}) => /\/Type \/Pages\b/.test(head))
  if (!tree || theirs.length === 0) return Buffer.from(source.bytes)
  tree.head = tree.head.replace(/\/Kids \[([^\]]*)\]/, (_, kids) => {
    const mine = kids.match(/\d+ 0 R/g) ?? []
    const all = mine.map(kid => (random.chance(0.5) ? `${random.pick(theirs)} 0 R` : kid))
    return `/Kids [${all.join(' ')}]`
  })
  const brought = random.chance(0.8) ? others : others.filter(() => random.chance(0.7))
  return putTogether([...objects, ...brought], trailerOf(source.bytes))
}

export const pdfPageMutators = Object.entries({
  boxes: damageBoxes,
  'lying-letters': lyingLetters,
  'swap-pages': swapPages
}).map(([name, damage]) => ({kind: `pdf/${name}`, format: 'pdf', damage}))
