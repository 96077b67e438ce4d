import {ofParts, type Table} from '../columns.js'

export const diagnostics: Table = {
  name: 'diagnostics',
  description: 'One row for each oddity that the converter reported in the representing record.',
  columns: ofParts(
    'diagnostic',
    'd1',
    {name: 'rule_id', type: 'string', description: 'which rule it is', required: true},
    {
      name: 'severity',
      type: 'string',
      description: 'info, warning or error',
      required: true,
      values: ['info', 'warning', 'error']
    },
    {name: 'message', type: 'string', description: 'what was seen', required: true},
    {name: 'line', type: 'integer', description: 'line of the source text, from 1'},
    {name: 'page', type: 'integer', description: 'page of the source, from 1'}
  ),
  rows: ({record}) =>
    record.diagnostics.map(({ruleId, severity, message, line, page}, i) => ({
      id: `d${i + 1}`,
      rule_id: ruleId,
      severity,
      message,
      line,
      page
    }))
}
