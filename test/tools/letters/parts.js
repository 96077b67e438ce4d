// A ministry's letter in parts, in the order in which they are read; every form prints the same.

/**
 * @param document an invented letter of `documents.js`
 * @returns parts of the covering letter, then those of the annex that begins a new page
 */
export const partsOf = document => ({
  covering: [
    {type: 'address', lines: document.address},
    {
      type: 'labels',
      rows: [
        ['Datum', document.dated],
        [document.regarding, document.subject]
      ]
    },
    ...document.letter.map(text => ({type: 'paragraph', text})),
    ...document.signed.flatMap(({office, name}) => [
      {type: 'paragraph', text: office},
      {type: 'paragraph', text: name, before: 2}
    ])
  ],
  annex: [
    ...(document.title ? [{type: 'heading', text: document.title}] : []),
    ...document.blocks.flatMap(({heading, content}) => [
      {type: 'heading', text: heading, before: 1},
      ...content.flatMap(item =>
        typeof item === 'string'
          ? {type: 'paragraph', text: item}
          : item.list.map(text => ({type: 'item', text}))
      )
    ]),
    ...(document.typed ?? []).map((text, i) => ({type: 'typed', text, before: i === 0 ? 1 : 0}))
  ]
})

/** The letterhead on the first page, and what comes again of it on the next. */
export const letterhead = ({ministry, department, street, reference}) => [
  ministry,
  department,
  ...street,
  'Ons kenmerk',
  reference
]

/** A template that was filled in before the letter was sent has an older date. */
export const laterHead = ({department, dated, filledIn = dated, reference}) => [
  department,
  'Datum',
  filledIn,
  'Ons kenmerk',
  reference
]

export const pageFoot = (page, of) => `Pagina ${page} van ${of}`
