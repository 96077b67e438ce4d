import {command} from '../command.js'
import {text, toggle} from '../option.js'

export const queue = command({
  name: 'queue',
  summary: 'show a queue: what waits, what failed, how long it takes',
  group: 'Many machines:',
  examples: [
    ['aanhangsel queue --queue redis://localhost:6379', 'how far it has come'],
    ['aanhangsel queue --queue redis://localhost:6379 --retry', 'try failed documents again']
  ],
  arguments: [],
  options: {
    queue: text('url', 'redis:// or postgres:// address of the queue', {default: ''}),
    retry: toggle('try failed jobs again'),
    drain: toggle('remove the jobs that wait'),
    json: toggle('print JSON, for programs')
  },
  run: async (_, options) => (await import('../queue.js')).queueCommand(options)
})
