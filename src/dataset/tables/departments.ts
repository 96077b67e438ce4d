import ministries from '../../data/ministries.json' with {type: 'json'}
import tooi from '../../data/tooi.json' with {type: 'json'}
import type {Table} from '../columns.js'
import {byId, datedColumns} from './dated.js'

/** The code of each ministry in the register, if a source gives it. */
const registered = new Map(tooi.rows.map(({department, code}) => [department, code]))

export const departments: Table = {
  name: 'departments',
  description:
    'One row for each ministry since 1965. A name that came back after years is a row of its own, with ' +
    'the year in its code: `EZ2012`.',
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'code: what `department` and `departments` of the other tables hold',
      required: true
    },
    {
      name: 'abbreviations',
      type: 'strings',
      description: 'short names that are printed',
      required: true
    },
    ...datedColumns('ministry'),
    {
      name: 'tooi',
      type: 'string',
      description:
        'code in TOOI, the register of the government (`https://identifier.overheid.nl/tooi/id/ministerie/CODE`); a ministry keeps it under another name; null where no source states it'
    }
  ],
  constant: () =>
    ministries.rows
      .map(({code, name, abbreviations, aliases, from, until, predecessors, source}) => ({
        id: code,
        abbreviations,
        name,
        aliases,
        from,
        until,
        predecessors,
        source,
        tooi: registered.get(code) ?? null
      }))
      .sort(byId)
}
