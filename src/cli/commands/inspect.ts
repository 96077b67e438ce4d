import {command} from '../command.js'
import {text} from '../option.js'

export const inspect = command({
  name: 'inspect',
  summary: 'print the syntax tree of a document and what became of each line',
  group: 'Documents:',
  examples: [
    ['aanhangsel inspect letter.pdf', 'what became of each line'],
    ['aanhangsel inspect letter.pdf --html letter.html', 'the source beside the record, as a page']
  ],
  arguments: [{name: '<file>', about: 'a document'}],
  options: {
    html: text('file', 'write a page that shows the source beside the record, in one file')
  },
  run: async ([path], {html}) =>
    html === undefined
      ? (await import('../inspect.js')).inspectCommand(path!)
      : (await import('../inspect-html.js')).inspectHtmlCommand(path!, html)
})
