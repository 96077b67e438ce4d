// The same characters in other bytes; whoever can tell the encoding must find them all.

const utf16 = (text, big) => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

/** Windows-1252 shares these with Latin-1; the rest of it is told by name. */
const beyondLatin = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97
}

function windows1252(text) {
  const kept = [...text].map(c => (c in beyondLatin || c <= '\u00ff' ? c : '?')).join('')
  // A control character of Latin-1 would be read as a printed one.
  const plain = kept.replace(/[\u0080-\u009f]/g, '?')
  return {bytes: Buffer.from([...plain].map(c => beyondLatin[c] ?? c.charCodeAt(0))), text: plain}
}

const kinds = {
  utf16: (text, random) => {
    const big = random.chance(0.5)
    const mark = random.chance(0.6) ? '\ufeff' : ''
    return {bytes: utf16(mark + text, big), text: mark || isMostlyLatin(text) ? text : undefined}
  },
  'windows-1252': text => windows1252(text),
  'double-utf8': text => {
    const bytes = Buffer.from(Buffer.from(text).toString('latin1'))
    return {bytes, text: bytes.toString('utf8')}
  },
  nul: (text, random) => {
    const characters = [...text]
    for (let i = 0; i <= random.below(3); i++)
      characters.splice(random.below(characters.length), 0, random.pick(['\0', '\u0001', '\u001a']))
    return {bytes: Buffer.from(characters.join('')), text}
  },
  mixed: (text, random) => {
    const at = random.below(text.length)
    const bytes = Buffer.concat([Buffer.from(text.slice(0, at)), windows1252(text.slice(at)).bytes])
    return {bytes}
  },
  'half-character': (text, random) => {
    const bytes = random.pick([Buffer.from(text), utf16(`\ufeff${text}`, false)])
    return {bytes: bytes.subarray(0, bytes.length - 1 - random.below(200))}
  }
}

// Without a mark, UTF-16 is told by its zero bytes.
const isMostlyLatin = text => /^[\0-\u00ff]{200}/.test(text)

/** The text that a file holds: markup shows other text than stands in it. */
const inFormat = (format, damage) => (source, random) => {
  const text = source.bytes.toString('utf8').replace(/^\ufeff/, '')
  const {bytes, text: expected} = damage(text, random)
  return format === 'txt' ? {bytes, text: expected} : {bytes, sameFormat: expected !== undefined}
}

export const encodingMutators = ['txt', 'html', 'xml'].flatMap(format =>
  Object.entries(kinds).map(([name, damage]) => ({
    kind: `encoding/${format}-${name}`,
    format,
    damage: inFormat(format, damage)
  }))
)
