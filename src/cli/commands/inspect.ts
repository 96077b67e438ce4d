import {command} from '../command.js'
import {text} from '../option.js'

export const inspect = command({
  name: 'inspect',
  summary: 'print the syntax tree of a document and what became of each line',
  arguments: [{name: '<file>', about: 'a document'}],
  options: {
    html: text('file', 'write a page that shows the source beside the record, in one file')
  },
  run: async ([path], {html}) =>
    html === undefined
      ? (await import('../inspect.js')).inspectCommand(path!)
      : (await import('../inspect-html.js')).inspectHtmlCommand(path!, html)
})
