import {command} from '../command.js'
import {toggle} from '../option.js'

export const score = command({
  name: 'score',
  summary: 'compare records with gold',
  group: 'Documents:',
  examples: [
    ['aanhangsel score gold records', 'F1 of each field'],
    ['aanhangsel score gold records --verbose', 'every miss']
  ],
  arguments: [
    {name: '<gold>', about: 'a folder of gold that `review --gold` wrote'},
    {name: '<records>', about: 'a folder of records that convert wrote'}
  ],
  options: {verbose: toggle('print every miss, not only how many of each kind')},
  run: async ([gold, records], options) =>
    (await import('../score.js')).scoreCommand(gold!, records!, options)
})
