import fc from 'fast-check'

// Invented pieces that other papers of a parliament share with written questions.

const pick = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words)

export const member = pick(
  'het lid Zandwijk (VVD)',
  'de leden Oeverman en Torenbeek (beiden D66)',
  'het lid Van der Kade (SP)'
)
export const office = pick(
  'Minister van Infrastructuur en Waterstaat',
  'Staatssecretaris van Financiën',
  'Minister voor Natuur en Stikstof'
)
export const ministry = pick('Financiën', 'Infrastructuur en Waterstaat', 'Economische Zaken')
export const topic = pick(
  'het onderhoud van seinpalen',
  'de toekomst van de veerdienst',
  'het bericht «Sluis lekt»',
  'kaden en bruggen'
)
export const date = pick('12 maart 2021', '3 oktober 2023', '28 januari 2016')

const statement = pick(
  'De seinpalen verdwijnen sneller dan was verwacht.',
  'In 2019 zijn er negen palen weggehaald, in 2020 elf.',
  'Dat is besproken met de provincies en met de waterschappen.',
  'De kosten zijn geraamd op 12 miljoen euro in de komende vier jaar.',
  'Zie ook Kamerstuk 31 999, nr. 12.',
  'In antwoord op vragen van het lid Torenbeek (D66) is dit eerder toegelicht.',
  'Op 4 mei 2020 zijn hierover Kamervragen gesteld.'
)
const doubtful = pick(
  'Wat betekent dat voor de schippers?',
  'Waarom is er niet eerder begonnen?',
  'Hoe gaat het verder met de veerdienst?'
)

/** Sentences of a paragraph, questions now and then. */
export const prose = fc
  .array(fc.oneof({arbitrary: statement, weight: 5}, {arbitrary: doubtful, weight: 1}), {
    minLength: 1,
    maxLength: 6
  })
  .map(sentences => sentences.join(' '))

export const paragraphs = fc.array(prose, {minLength: 1, maxLength: 4})
export const question = fc.oneof(
  doubtful,
  topic.map(about => `Kent u ${about}?`)
)

/** Headings of chapters, numbered in one of the ways that reports have, some of which ask. */
export const chapters = fc
  .tuple(
    pick('N ', 'N. ', 'N) ', 'N.1 ', 'Hoofdstuk N ', 'Artikel N '),
    fc.array(
      fc.tuple(
        pick('Inleiding', 'BELEIDSPRIORITEITEN', 'Wat is er onderzocht?', 'Gevolgen', 'Conclusie'),
        paragraphs
      ),
      {minLength: 2, maxLength: 9}
    )
  )
  .map(([sign, parts]) =>
    parts.flatMap(([heading, texts], i) => [sign.replace('N', String(i + 1)) + heading, ...texts])
  )
