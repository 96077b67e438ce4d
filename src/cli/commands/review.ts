import {command} from '../command.js'
import {portNumber, text, toggle} from '../option.js'

export const review = command({
  name: 'review',
  summary: 'see records beside their sources in a browser, and correct them',
  group: 'Documents:',
  examples: [
    ['aanhangsel review records', 'look at what was converted into a folder'],
    ['aanhangsel review records --write', 'correct it, too']
  ],
  arguments: [
    {
      name: '<input...>',
      about: 'documents, folders, globs, or a folder of records that convert wrote'
    }
  ],
  options: {
    port: portNumber('where the page is served on this computer; 0 for any', {default: 0}),
    write: toggle('keep decisions; without it nothing can be changed'),
    corrections: text('file', 'where decisions are kept', {default: 'review.jsonl'}),
    gold: text('dir', 'write accepted documents as gold for `score`, and exit'),
    quiet: toggle('print only the address', {short: 'q'})
  },
  more: `The address contains a token; nobody can see anything without it. \`convert --corrections\` applies the decisions.`,
  run: async (words, options) => (await import('../review.js')).reviewCommand(words, options)
})
