// Damage to the lines of plain texts: what extractors, copying and scanning do to them.

const toLines = source => source.bytes.toString('utf8').split('\n')

/** Damage to lines; what is left is what a reader must find. */
const byLines = change => (source, random, step, sources) =>
  asText(change(toLines(source), random, step, sources).join('\n'))

export const asText = text => ({bytes: Buffer.from(text), text})

/** Do something one to four times. */
function often(lines, random, change) {
  for (let i = 0; i <= random.below(4); i++) change(lines)
  return lines
}

const feet = [
  n => `Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel ${n}`,
  n => `ah-tk-20192020-${n}\nISSN 0921 - 7398\n’s-Gravenhage 2020`,
  n => `${n}`,
  () => 'Tweede Kamer der Staten-Generaal\nVergaderjaar 2019–2020\nAanhangsel van de Handelingen',
  n => `Vraag ${n}`,
  n => `Antwoord ${n} t/m ${n + 2}`,
  n => `${n} Courant, 3 mei 2020, «Bericht»`,
  () => 'Mededeling',
  () => 'Toelichting:'
]

/** Characters that look like a space or a line end, or stand within letters. */
const strange = [...'\u00a0\u2028\u2029\u0085\u000b\t\u00ad\u200b\u0301\u{1d400}ﬁ\r']

const kinds = {
  drop: byLines((lines, random) =>
    often(lines, random, lines => lines.splice(random.below(lines.length), 1 + random.below(3)))
  ),
  double: byLines((lines, random) =>
    often(lines, random, lines => {
      const at = random.below(lines.length)
      lines.splice(at, 0, ...lines.slice(at, at + 1 + random.below(4)))
    })
  ),
  swap: byLines((lines, random) =>
    often(lines, random, lines => {
      const [a, b] = [random.below(lines.length), random.below(lines.length)]
      ;[lines[a], lines[b]] = [lines[b], lines[a]]
    })
  ),
  glue: byLines((lines, random) =>
    often(lines, random, lines => {
      const at = random.below(lines.length)
      lines.splice(at, 2, lines.slice(at, at + 2).join(random.pick(['', ' ', '-', '  '])))
    })
  ),
  'glue-all': byLines((lines, random) => [
    lines.join(random.pick(['', ' '])).slice(0, 2000 + random.below(20_000))
  ]),
  feet: byLines((lines, random) =>
    often(lines, random, lines =>
      lines.splice(
        random.below(lines.length),
        0,
        random.pick(['', '\f']) + random.pick(feet)(1 + random.below(40)) + random.pick(['', '\f'])
      )
    )
  ),
  splice: byLines((lines, random, step, sources) => {
    const others = toLines(random.pick(sources.txt))
    const [at, from] = [random.below(lines.length), random.below(others.length)]
    return [...lines.slice(0, at), ...others.slice(from), ...lines.slice(at + random.below(20))]
  }),
  shuffle: byLines((lines, random) => {
    const [from, count] = [random.below(lines.length), 2 + random.below(12)]
    const taken = lines.splice(from, count)
    while (taken.length > 0) lines.splice(from, 0, ...taken.splice(random.below(taken.length), 1))
    return lines
  }),
  numbers: (source, random) =>
    asText(
      source.bytes
        .toString('utf8')
        .replace(/\d+/g, number =>
          random.chance(0.1) ? String(random.pick([0, 1, 2, 999, 12345678901])) : number
        )
    ),
  characters: (source, random) => {
    const characters = [...source.bytes.toString('utf8')]
    for (let i = 0; i <= random.below(12); i++)
      characters.splice(random.below(characters.length), random.below(2), random.pick(strange))
    return asText(characters.join(''))
  }
}

/** Cut off at each percent, and begin there. */
const truncate = (source, random, step) => {
  const text = source.bytes.toString('utf8')
  const at = Math.ceil((text.length * ((step % 99) + 1)) / 100)
  return asText(random.chance(0.8) ? text.slice(0, at) : text.slice(at))
}

export const textMutators = [
  ...Object.entries(kinds).map(([name, damage]) => ({
    kind: `text/${name}`,
    format: 'txt',
    weight: 2,
    damage
  })),
  {kind: 'text/truncate', format: 'txt', weight: 4, damage: truncate}
]
