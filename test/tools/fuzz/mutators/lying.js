// Files that say of themselves what is not true: an encoding in which they are not, a mark of another one.

const names = [
  'utf-8',
  'utf-16',
  'utf-16le',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'ascii',
  'shift_jis',
  'koi8-r',
  'x-none'
]
const marks = ['\ufeff', '\u00ff\u00fe', '\u00fe\u00ff', '\u00ef\u00bb\u00bf', '\0\0\u00fe\u00ff']

/** Say of a text in which encoding it is, where there is a place to say so. */
const saying = {
  xml: (text, name) =>
    `<?xml version="1.0" encoding="${name}"?>${text.replace(/^\ufeff?<\?xml[^>]*\?>/, '')}`,
  html: (text, name) => {
    const plain = text.replaceAll(/<meta[^>]*charset[^>]*>/gi, '')
    const meta = `<meta charset="${name}">`
    return /<head[^>]*>/i.test(plain)
      ? plain.replace(/<head[^>]*>/i, head => head + meta)
      : meta + plain
  },
  txt: text => text
}

const written = {
  utf8: text => Buffer.from(text),
  latin1: text => Buffer.from(text, 'latin1'),
  utf16: text => Buffer.from(text, 'utf16le'),
  utf16be: text => Buffer.from(text, 'utf16le').swap16()
}

const lie = format => (source, random) => {
  const text = source.bytes.toString('utf8').replace(/^\ufeff/, '')
  const said = saying[format](text, random.pick(names))
  const bytes = written[random.pick(Object.keys(written))](said)
  const mark = random.chance(0.4)
    ? Buffer.from(random.pick(marks), random.pick(['latin1', 'utf8']))
    : ''
  return Buffer.concat([Buffer.from(mark), bytes])
}

export const lyingMutators = ['txt', 'html', 'xml'].map(format => ({
  kind: `lying/${format}`,
  format,
  weight: 2,
  damage: lie(format)
}))
