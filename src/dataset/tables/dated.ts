import type {Column} from '../columns.js'

/** The columns of what exists for a time: parties, ministries. */
export const datedColumns = (what: string): Column[] => [
  {name: 'name', type: 'string', description: `name of the ${what}`, required: true},
  {name: 'aliases', type: 'strings', description: 'other names that are printed', required: true},
  {name: 'from', type: 'date', description: 'the first day on which it existed'},
  {name: 'until', type: 'date', description: 'the first day on which it no longer existed'},
  {
    name: 'predecessors',
    type: 'strings',
    description: 'ids of those that became part of it',
    required: true
  },
  {name: 'source', type: 'string', description: 'where the row was read', required: true}
]

/** Like the rows of other tables: in the order of their ids, by character codes. */
export const byId = (a: {id: string}, b: {id: string}): number => (a.id < b.id ? -1 : 1)
