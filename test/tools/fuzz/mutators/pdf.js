// Damage to the structure of PDFs: objects that refer to themselves, to one another in a circle, or
// to nothing, and pages that stop making sense halfway.
import {deflateSync} from 'node:zlib'
import {putTogether, takeApart, trailerOf} from '../pdf-objects.js'

/** Take apart, change, and write again with a right table. */
const byObject = change => (source, random) => {
  const objects = takeApart(source.bytes)
  const changed = change(objects, random) ?? objects
  return putTogether(changed, trailerOf(source.bytes))
}

const reference = /\d+ 0 R/g

/** Pages' content: the streams that are no fonts, pictures or colours. */
const contents = objects =>
  objects.filter(({head, stream}) => stream && !/\/(?:Type|N|Length1)\b/.test(head))

const pagesNode = objects => objects.find(({head}) => /\/Type \/Pages\b/.test(head))
const pageNodes = objects => objects.filter(({head}) => /\/Type \/Page\b/.test(head))
const unused = objects => Math.max(...objects.map(({number}) => number)) + 1

const operators = [
  'BT',
  'ET',
  'q',
  'Q',
  'Tj',
  'TJ',
  'Do',
  'EMC',
  '/P BMC',
  '/Fm1 Do',
  '/F99 9 Tf',
  '0 0 Td',
  '(',
  ')',
  '<',
  '[',
  ']',
  '<<',
  '>>',
  'BI ID EI',
  '-1e99 0 Td',
  '1 0 0 1 0 0 cm',
  '/GS9 gs',
  '99999999999999 Tw',
  'nul',
  '0 0 0 0 0 0 Tm'
]

function damageContent(text, random) {
  const lines = text.split('\n')
  for (let i = 0; i <= random.below(5); i++) {
    if (lines.length === 0) return ''
    const at = random.below(lines.length)
    const change = random.below(4)
    if (change === 0) lines.splice(at, 1 + random.below(3))
    else if (change === 1) lines.splice(at, 0, random.pick(operators))
    else if (change === 2) lines.splice(at, 1, lines[at].slice(random.below(lines[at].length + 1)))
    else [lines[at], lines[0]] = [lines[0], lines[at]]
  }
  return lines.join('\n')
}

const kinds = {
  references: byObject((objects, random) => {
    for (let i = 0; i <= random.below(3); i++) {
      const own = random.pick(objects)
      const found = [...own.head.matchAll(reference)]
      if (found.length === 0) continue
      const {index, 0: old} = random.pick(found)
      const other = random.pick([own.number, 999, ...objects.map(({number}) => number)])
      own.head = `${own.head.slice(0, index)}${other} 0 R${own.head.slice(index + old.length)}`
    }
  }),
  'drop-object': byObject((objects, random) => {
    objects.splice(random.below(objects.length), 1)
  }),
  'swap-objects': byObject((objects, random) => {
    const [a, b] = [random.pick(objects), random.pick(objects)]
    ;[a.number, b.number] = [b.number, a.number]
  }),
  content: byObject((objects, random) => {
    for (const own of contents(objects))
      if (random.chance(0.7))
        own.stream = Buffer.from(damageContent(own.stream.toString('latin1'), random), 'latin1')
  }),
  'cut-content': byObject((objects, random) => {
    const own = random.pick(contents(objects))
    if (own) own.stream = own.stream.subarray(0, random.below(own.stream.length + 1))
  }),
  /** The packed bytes are damaged, and everything around them is right. */
  packed: byObject((objects, random) => {
    const own = random.pick(objects.filter(({packed}) => packed))
    if (!own) return
    const data = deflateSync(own.stream)
    for (let i = 0; i <= random.below(3); i++)
      data[random.below(data.length)] ^= 1 << random.below(8)
    Object.assign(own, {
      packed: false,
      stream: data.subarray(0, random.chance(0.3) ? random.below(data.length) : data.length)
    })
  }),
  'dictionary-bits': byObject((objects, random) => {
    const own = random.pick(objects)
    const head = Buffer.from(own.head, 'latin1')
    head[random.below(head.length)] ^= 1 << random.below(7)
    own.head = head.toString('latin1')
  }),
  'page-tree-circle': byObject((objects, random) => {
    const pages = pagesNode(objects)
    if (!pages) return
    const kids = [pages.number, ...pageNodes(objects).map(({number}) => number)]
    const order = Array.from({length: 1 + random.below(5)}, () => random.pick(kids))
    pages.head = pages.head
      .replace(/\/Kids \[[^\]]*\]/, `/Kids [${order.map(n => `${n} 0 R`).join(' ')}]`)
      .replace(/\/Count \d+/, `/Count ${random.pick([0, 1, order.length, 100_000, -1])}`)
  }),
  'page-tree-deep': byObject((objects, random) => {
    const pages = pagesNode(objects)
    if (!pages) return
    const depth = random.pick([2, 10, 100, 1000])
    const first = unused(objects)
    const kids = /\/Kids \[[^\]]*\]/.exec(pages.head)[0]
    const count = /\/Count \d+/.exec(pages.head)[0]
    const node = (i, children) => ({
      number: first + i,
      head: `<< /Type /Pages ${count} ${children} /Parent ${i === 0 ? pages.number : first + i - 1} 0 R >>`
    })
    pages.head = pages.head.replace(kids, `/Kids [${first} 0 R]`)
    return [
      ...objects,
      ...Array.from({length: depth}, (_, i) =>
        node(i, i === depth - 1 ? kids : `/Kids [${first + i + 1} 0 R]`)
      )
    ]
  }),
  /** Content moves into a form, and forms show one another and themselves. */
  forms: byObject((objects, random) => {
    const first = unused(objects)
    const count = 1 + random.below(4)
    const page = random.pick(pageNodes(objects))
    const number = Number(/\/Contents (\d+) 0 R/.exec(page?.head ?? '')?.[1])
    const content = objects.find(own => own.number === number)
    const resources = objects.find(
      own => own.number === Number(/\/Resources (\d+) 0 R/.exec(page?.head ?? '')?.[1])
    )
    if (!content?.stream || !resources) return
    const names = Array.from({length: count}, (_, i) => `/Fm${i} ${first + i} 0 R`).join(' ')
    resources.head = resources.head.replace(/^<</, `<< /XObject << ${names} >>`)
    const calls = () =>
      Array.from({length: random.below(3)}, () => `/Fm${random.below(count)} Do\n`).join('')
    const form = i => ({
      number: first + i,
      head: `<< /Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources ${resources.number} 0 R /Length 0 >>`,
      packed: false,
      stream: Buffer.concat([
        Buffer.from(calls()),
        i === 0 ? content.stream : Buffer.alloc(0),
        Buffer.from(`\n${calls()}`)
      ])
    })
    const forms = Array.from({length: count}, (_, i) => form(i))
    content.stream = Buffer.from(`/Fm0 Do\n${calls()}`)
    return [...objects, ...forms]
  })
}

export const pdfMutators = Object.entries(kinds).map(([name, damage]) => ({
  kind: `pdf/${name}`,
  format: 'pdf',
  weight: 2,
  damage
}))
