import {command} from '../command.js'

export const inspect = command({
  name: 'inspect',
  summary: 'print the syntax tree of a document and what became of each line',
  arguments: [{name: '<file>', about: 'a document'}],
  options: {},
  run: async ([path]) => (await import('../inspect.js')).inspectCommand(path!)
})
