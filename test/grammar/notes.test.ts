import {expect, test} from 'vitest'
import {convert} from '../../src/index.js'

const markersOf = async (lines: string[]) => {
  const {record} = await convert(lines.join('\n'))
  const blocks = record!.exchanges.flatMap(({questions, answer}) => [
    ...questions.flatMap(({blocks}) => blocks),
    ...(answer?.blocks ?? [])
  ])
  return {
    ids: record!.footnotes.map(({id}) => id),
    meant: blocks.flatMap(block =>
      'footnoteReferences' in block ? block.footnoteReferences.map(({note}) => note) : []
    )
  }
}

test('a marker names the note that it means, or null', async () => {
  const {ids, meant} = await markersOf([
    'Vragen van het lid Zandwijk (SP) over de seinpaal (ingezonden 5 februari 2024).',
    '',
    'Vraag 1',
    'Kent u het bericht over de seinpaal?1',
    '',
    'Vraag 2',
    'Kent u ook de brief?2',
    '',
    '1 Havenblad, 3 februari 2024',
    '2 Kamerstuk 31 999, nr. 401'
  ])
  expect(ids).toEqual(['n1', 'n2'])
  expect(meant).toEqual(['n1', 'n2'])
})
