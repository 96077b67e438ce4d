import {recordSchema} from '../../schema/record.js'
import {ofParts, type Column, type Table} from '../columns.js'

const fromRecord = (column: Omit<Column, 'derived'>): Column => ({
  ...column,
  derived: `c.${column.name}`
})

const [id, ...shared] = ofParts('source', 's1')

export const sources: Table = {
  name: 'sources',
  description:
    'One row for each file, or part of a file, that a document was read from, the best first.',
  columns: [
    {...id!, derived: `c.document || '.s' || c.rank`},
    ...shared,
    {
      name: 'chosen',
      type: 'boolean',
      description: 'the record of this source represents the document',
      required: true,
      derived: 'c.rank = 1'
    },
    ...[
      {name: 'name', type: 'string', description: 'name of the file', required: true},
      {
        name: 'format',
        type: 'string',
        description: 'format of the file',
        required: true,
        values: recordSchema.shape.source.shape.format.options
      },
      {
        name: 'sha256',
        type: 'string',
        description: 'SHA-256 of the bytes of the file, hexadecimal',
        required: true
      },
      {name: 'pages', type: 'integer', description: 'pages of the file, where it has any'},
      {
        name: 'part',
        type: 'integer',
        description: 'which of several documents in the file it is, from 1; null where it holds one'
      },
      {
        name: 'identifier',
        type: 'string',
        description: 'official identifier, where this source prints it'
      },
      {
        name: 'warnings',
        type: 'integer',
        description: 'warnings that the converter gave',
        required: true
      },
      {
        name: 'converter',
        type: 'string',
        description: 'name of the program that made the record',
        required: true
      },
      {
        name: 'converter_version',
        type: 'string',
        description: 'version of the program that made the record',
        required: true
      }
    ].map(column => fromRecord(column as Column))
  ]
}
