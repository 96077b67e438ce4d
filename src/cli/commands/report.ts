import {languages, type ReportLanguage} from '../../report/words/index.js'
import {command} from '../command.js'
import {choice, text} from '../option.js'

export const report = command({
  name: 'report',
  summary: 'make a page of pictures of a dataset',
  group: 'Dataset:',
  examples: [
    ['aanhangsel report dataset', 'the page `report.html`'],
    ['aanhangsel report dataset --language nl --output verslag.html', 'in Dutch']
  ],
  arguments: [{name: '<dataset>', about: 'a dataset in Parquet'}],
  options: {
    output: text('file', 'the page, HTML', {short: 'o', default: 'report.html'}),
    language: choice(
      'language',
      'language of the page',
      Object.keys(languages) as ReportLanguage[],
      {
        default: 'en'
      }
    )
  },
  more: `The page needs no network. Below each picture are its numbers and the query behind them.`,
  run: async ([dataset], options) => (await import('../report.js')).reportCommand(dataset!, options)
})
