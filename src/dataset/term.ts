import terms from '../data/terms.json' with {type: 'json'}
import {literal} from './engine.js'

/** SQL for the term in days that applied to questions asked on a day; null if none is known. */
export const termSql = (day: string): string =>
  `CASE ${terms.rows
    .map(({days, from, until}) => {
      const before = until === null ? '' : ` AND ${day} < ${literal(until)}`
      return `WHEN ${day} >= ${literal(from)}${before} THEN ${days}`
    })
    .join(' ')} END`
