import type {Block, DocumentRecord, Exchange, ParagraphBlock} from '../schema/record.js'
import {answerHeader, inRow, questionHeader} from './header-text.js'
import {headings} from '../words/part-names.js'

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
    postponement && `${headings.postponement}\n${renderBlocks(postponement.blocks)}`,
    explanation && `${headings.explanation}:\n${renderBlocks(explanation.blocks)}`,
    footnotes.map(({number, text}) => `[${number}] ${text}`).join('\n')
  ]
    .filter(Boolean)
    .map(part => `${part}\n`)
    .join('\n')
}

function renderExchange({questions, answer}: Exchange): string[] {
  const joint = new Map(questions.map(question => [question.joint.join(), question.joint]))
  return [
    ...[...joint].map(([key, numbers]) => {
      const parts = questions.filter(question => question.joint.join() === key)
      return `${headings.question} ${inRow(numbers)}\n${parts.map(({blocks}) => renderBlocks(blocks)).join('\n')}`
    }),
    ...(answer
      ? [`${headings.answer} ${inRow(answer.numbers)}\n${renderBlocks(answer.blocks)}`]
      : [])
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
