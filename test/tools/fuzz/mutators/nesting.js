// Elements within elements, far deeper than any document has them.

const depths = [20, 100, 250, 1000, 10_000]

const wrappers = {
  html: ['div', 'span', 'ul><li', 'table><tr><td', 'blockquote', 'b', 'section'],
  xml: ['al', 'nadruk', 'lijst><li', 'table><row><entry', 'noot', 'divisie', 'x']
}

const closing = wrapper =>
  wrapper
    .split('><')
    .toReversed()
    .map(name => `</${name}>`)
    .join('')

function nest(format, {bytes}, random) {
  const text = bytes.toString('utf8')
  const tags = [...text.matchAll(/<[^<>]*>/g)]
  if (tags.length === 0) return bytes
  const at = tags[random.below(tags.length)].index
  const wrapper = random.pick(wrappers[format])
  const depth = random.pick(depths)
  const close = random.chance(0.5) ? closing(wrapper).repeat(depth) : ''
  return Buffer.from(text.slice(0, at) + `<${wrapper}>`.repeat(depth) + close + text.slice(at))
}

export const nestingMutators = ['html', 'xml'].map(format => ({
  kind: `nesting/${format}`,
  format,
  damage: (source, random) => nest(format, source, random)
}))
