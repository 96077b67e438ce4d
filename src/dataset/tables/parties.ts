import gazetteer from '../../data/parties.json' with {type: 'json'}
import type {Table} from '../columns.js'
import {byId, datedColumns} from './dated.js'

export const parties: Table = {
  name: 'parties',
  description:
    'One row for each party or group of the chambers since 1965, whether or not a document of the dataset names it.',
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'what `party_id` and `first_party` of the other tables hold',
      required: true
    },
    ...datedColumns('party')
  ],
  constant: () =>
    gazetteer.rows
      .map(({id, name, aliases, from, until, predecessors, source}) => ({
        id,
        name,
        aliases,
        from,
        until,
        predecessors,
        source
      }))
      .sort(byId)
}
