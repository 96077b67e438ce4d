import {command} from '../command.js'
import {choice, count, text, toggle} from '../option.js'
import {queryFormats} from '../query-formats.js'

export const query = command({
  name: 'query',
  summary: 'query a dataset with SQL',
  group: 'Dataset:',
  examples: [
    ['aanhangsel query --list', 'the built-in queries'],
    ['aanhangsel query answer-time-by-ministry', 'one of them'],
    ['aanhangsel query "SELECT kind, count(*) FROM documents GROUP BY kind"', 'any SQL that reads'],
    ['aanhangsel query open-questions --format csv', 'for a spreadsheet']
  ],
  arguments: [
    {
      name: '[sql]',
      about: 'a DuckDB statement that reads, or the name of a built-in query',
      words: async () => (await import('../../dataset/query.js')).shippedQueries()
    }
  ],
  options: {
    list: toggle('list the built-in queries and what each of them shows'),
    dataset: text('dir', 'a dataset in Parquet', {default: 'dataset'}),
    format: choice('format', 'how rows are printed', queryFormats, {short: 'f', default: 'table'}),
    width: count('n', 'fold a table to lines of this many characters (default: the terminal)')
  },
  run: async ([sql], options) => (await import('../query.js')).queryCommand(sql, options)
})
