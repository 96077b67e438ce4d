// Damage to the elements of XML and HTML, also within Word files.

const tag = /<[^<>]*>/g

const tagsOf = text => [...text.matchAll(tag)]

const replaceAt = (text, {index, 0: piece}, by) =>
  text.slice(0, index) + by + text.slice(index + piece.length)

/** Change a tag, or several. */
const byTag = change => (text, random) => {
  for (let i = 0; i <= random.below(4); i++) {
    const tags = tagsOf(text)
    if (tags.length === 0) return text
    const found = random.pick(tags)
    text = replaceAt(text, found, change(found[0], random, tags))
  }
  return text
}

const nameIn = piece => /^<\/?([^\s/>]+)/.exec(piece)?.[1] ?? 'p'

const oddities = [
  '&bogus;',
  '&#0;',
  '&#x110000;',
  '&#xd800;',
  '&',
  '&lt',
  '<!--',
  '<![CDATA[',
  ']]>',
  '-->',
  '<?',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<',
  '>',
  '<script>',
  '<textarea>',
  '<title>',
  '<svg>',
  '\0'
]

export const markupKinds = {
  'drop-tag': byTag(() => ''),
  'double-tag': byTag(piece => piece + piece),
  'move-tag': byTag((piece, random, tags) => piece + random.pick(tags)[0]),
  'rename-tag': byTag((piece, random, tags) =>
    piece.replace(nameIn(piece), nameIn(random.pick(tags)[0]))
  ),
  'self-close': byTag(piece => piece.replace(/\/?>$/, '/>')),
  attribute: byTag((piece, random, tags) =>
    piece.replace(/"[^"]*"/, () =>
      random.pick([
        '"',
        '""',
        '"n1"',
        '"1"',
        '"999999999999"',
        (/"[^"]*"/.exec(random.pick(tags)[0]) ?? ['"x"'])[0]
      ])
    )
  ),
  odd: (text, random) => {
    const at = random.below(text.length)
    return text.slice(0, at) + random.pick(oddities) + text.slice(at)
  },
  /** A piece from one tag to another, put elsewhere. */
  graft: (text, random) => {
    const tags = tagsOf(text)
    if (tags.length === 0) return text
    const [a, b, c] = [random.pick(tags).index, random.pick(tags).index, random.pick(tags).index]
    const [from, to] = [Math.min(a, b), Math.max(a, b)]
    return text.slice(0, c) + text.slice(from, Math.min(to, from + 3000)) + text.slice(c)
  },
  'cut-piece': (text, random) => {
    const tags = tagsOf(text)
    if (tags.length === 0) return text
    const from = random.pick(tags).index
    return text.slice(0, from) + text.slice(from + random.below(400))
  }
}

export const markupMutators = ['html', 'xml'].flatMap(format =>
  Object.entries(markupKinds).map(([name, change]) => ({
    kind: `${format}/${name}`,
    format,
    damage: ({bytes}, random) => Buffer.from(change(bytes.toString('utf8'), random))
  }))
)
