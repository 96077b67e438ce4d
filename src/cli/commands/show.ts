import {command} from '../command.js'
import {choice} from '../option.js'

export const show = command({
  name: 'show',
  summary: 'print a document for people to read',
  group: 'Documents:',
  examples: [
    ['aanhangsel show letter.pdf', 'questions and answers in turn'],
    ['aanhangsel show letter.pdf --format html', 'the same as a page']
  ],
  arguments: [{name: '<file>', about: 'a document'}],
  options: {
    format: choice('format', 'text, or a page of HTML with links', ['text', 'html'], {
      short: 'f',
      default: 'text'
    })
  },
  run: async ([path], {format}) => (await import('../show.js')).showCommand(path!, format)
})
