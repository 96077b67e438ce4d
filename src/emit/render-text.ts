import type {Block, DocumentRecord, Exchange, Office, ParagraphBlock} from '../schema/record.js'
import {months} from '../words/months.js'

/**
 * Write a record as canonical plain text: identifier, header, `Vraag N` / `Antwoord N`, markers as `[1]`, notes
 * at the end. Converting that text gives the same exchanges again, which is how the tests prove that
 * a record holds the whole document. Page furniture is not written.
 */
export function renderText(record: DocumentRecord): string {
  const {exchanges, postponement, explanation, other, footnotes} = record
  return [
    record.id,
    questionHeader(record),
    answerHeader(record),
    ...other.map(({blocks}) => renderBlocks(blocks)),
    ...exchanges.flatMap(renderExchange),
    postponement && `Mededeling\n${renderBlocks(postponement.blocks)}`,
    explanation && `Toelichting:\n${renderBlocks(explanation.blocks)}`,
    footnotes.map(({number, text}) => `[${number}] ${text}`).join('\n')
  ]
    .filter(Boolean)
    .map(part => `${part}\n`)
    .join('\n')
}

function questionHeader({
  kind,
  questioners,
  addressees,
  subject,
  submitted
}: DocumentRecord): string {
  if (questioners.length === 0) return ''
  const names = questioners.map(({name, party}) => (party ? `${name} (${party})` : name))
  return [
    kind === 'oralQuestion' ? 'Mondelinge vragen van' : 'Vragen van',
    names.length > 1 ? 'de leden' : 'het lid',
    inRow(names),
    addressees.length > 0 && `aan ${inRow(addressees.map(office => `de ${officeText(office)}`))}`,
    subject && `over ${subject}`,
    submitted && `(ingezonden ${dateText(submitted)}).`
  ]
    .filter(Boolean)
    .join(' ')
}

function answerHeader({kind, respondents, onBehalfOf, received, seeAlso}: DocumentRecord): string {
  if (respondents.length === 0) return ''
  const holders = respondents.map(
    ({role, name, portfolio}) => `${title(role)} ${name ?? ''} (${portfolio ?? ''})`
  )
  const behalf = onBehalfOf.map(office => `de ${officeText(office)}`)
  return [
    `${kind === 'postponement' ? 'Mededeling' : 'Antwoord'} van ${holders.join(' en van ')}`,
    behalf.length > 0 && `, mede namens ${inRow(behalf)}`,
    received && ` (ontvangen ${dateText(received)}).`,
    ...seeAlso.map(
      ({session, number}) =>
        ` Zie ook Aanhangsel Handelingen, vergaderjaar ${session}, nr. ${number}.`
    )
  ]
    .filter(Boolean)
    .join('')
}

function renderExchange({questions, answer}: Exchange): string[] {
  const joint = new Map(questions.map(question => [question.joint.join(), question.joint]))
  return [
    ...[...joint].map(([key, numbers]) => {
      const parts = questions.filter(question => question.joint.join() === key)
      return `Vraag ${inRow(numbers)}\n${parts.map(({blocks}) => renderBlocks(blocks)).join('\n')}`
    }),
    ...(answer ? [`Antwoord ${inRow(answer.numbers)}\n${renderBlocks(answer.blocks)}`] : [])
  ]
}

const renderBlocks = (blocks: Block[]): string => blocks.map(renderBlock).join('\n\n')

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return withMarkers(block)
    case 'list':
      return block.items
        .map(item => (block.ordered ? '' : '– ') + item.map(renderBlock).join('\n'))
        .join('\n')
    case 'table':
      return block.rows.map(({cells}) => cells.join('   ')).join('\n')
  }
}

function withMarkers({text, footnoteReferences}: ParagraphBlock): string {
  const characters = Array.from(text)
  for (const {number, offset} of [...footnoteReferences].reverse())
    characters.splice(offset, 0, `[${number}]`)
  return characters.join('')
}

const inRow = (items: (string | number)[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} en ${items.at(-1)}` : items.join('')

const title = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1)

const officeText = ({role, portfolio}: Office): string =>
  portfolio ? `${title(role)} van ${portfolio}` : title(role)

function dateText(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day} ${months[month! - 1]} ${year}`
}
