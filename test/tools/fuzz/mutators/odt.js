// Damage within OpenDocument texts.
import {archiveDamage} from './archive.js'

const {byPart, byParts, kinds} = archiveDamage(
  /^(?:content|styles)\.xml$/,
  'content.xml',
  '<office:document-content/>'
)

const all = {
  ...kinds,
  'drop-part': byParts((parts, random) => {
    delete parts[random.pick(Object.keys(parts).filter(name => name !== 'content.xml'))]
  }),
  wrap: byPart((text, random) => {
    const tags = [...text.matchAll(/<text:(?:p|span|list|note)[ >]/g)]
    if (tags.length === 0) return text
    const {index} = random.pick(tags)
    const name = random.pick(['text:p', 'text:list', 'draw:frame', 'table:table-row', 'x:unknown'])
    const depth = random.pick([1, 1, 2, 30])
    return `${text.slice(0, index)}${`<${name}>`.repeat(depth)}${text.slice(index)}`
  })
}

export const odtMutators = Object.entries(all).map(([name, damage]) => ({
  kind: `odt/${name}`,
  format: 'odt',
  damage
}))
