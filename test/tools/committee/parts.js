// What stands in a paper of a committee, from its first line to its last, whatever the form: parts with a type and a text.

export function partsOf(paper) {
  return [...openingOf(paper), ...(paper.look.columns ? [tableOf(paper)] : bodyOf(paper))]
}

function openingOf({letter, heading, ...paper}) {
  if (letter)
    return [
      ...letter.address.map(text => ({type: 'line', text})),
      {type: 'line', text: `Datum ${letter.date}`, apart: true},
      {type: 'line', text: `Betreft ${letter.about}`},
      ...letter.text.map(text => ({type: 'paragraph', text})),
      {type: 'signed', lines: letter.signed}
    ]
  if (heading) return [{type: 'title', text: heading}]
  return [
    {type: 'dossier', number: paper.dossier, text: paper.file},
    {type: 'number', number: paper.number, text: paper.title},
    {type: 'fixed', text: paper.fixed},
    ...paper.opening.map(text => ({type: 'paragraph', text})),
    ...paper.signed.map(lines => ({type: 'signed', lines}))
  ]
}

function bodyOf({look, exchanges, askers = {}}) {
  // All questions first; then each once more, above its answer.
  const asked = look.below
    ? [
        ...exchanges.flatMap(({question}, i) => questionOf(look, question, i)),
        {type: 'heading', text: look.below}
      ]
    : []
  const body = exchanges.flatMap(({question, answer}, i) => {
    return [
      ...(askers[i] ? [{type: 'heading', text: askers[i]}] : []),
      ...questionOf(look, question, i),
      ...(look.answer ? [{type: 'heading', text: look.answer(i + 1)}] : []),
      ...answer.map((text, k) => ({type: 'answer', text, apart: k > 0 || !look.answer}))
    ]
  })
  return [...asked, ...body]
}

function questionOf(look, [first, ...others], i) {
  const number = look.question(i + 1)
  const head = look.inline
    ? [{type: 'asked', number, text: first, apart: true}]
    : [
        {type: 'heading', text: number},
        {type: 'asked', text: first}
      ]
  return [...head, ...others.map(text => ({type: 'asked', text}))]
}

function tableOf({look: {columns, pages}, exchanges}) {
  const rows = exchanges.map(({question, answer}, i) =>
    pages
      ? [[`${i + 1}`], [...question, ...answer], [`${pages[i]}`]]
      : [[`${i + 1}`], question, answer]
  )
  return {type: 'table', columns, rows}
}

/** What the printer puts at the foot of a page. */
export const footOf = ({session, dossier, number}, page) =>
  session === undefined
    ? undefined
    : `Tweede Kamer, vergaderjaar ${session}, ${dossier}, nr. ${number} ${page}`

export const identifierOf = ({dossier, number}) => `kst-${dossier?.replace(' ', '')}-${number}`
