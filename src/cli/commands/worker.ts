import {command} from '../command.js'
import {count, text, toggle} from '../option.js'

export const worker = command({
  name: 'worker',
  summary: 'convert the documents of a queue',
  group: 'Many machines:',
  examples: [
    [
      'aanhangsel worker --queue redis://localhost:6379 --output records',
      'work until it is stopped'
    ],
    ['aanhangsel worker --queue redis://localhost:6379 --until-empty', 'work until nothing is left']
  ],
  arguments: [],
  takesAddresses: true,
  options: {
    queue: text('url', 'redis:// or postgres:// address of the queue', {default: ''}),
    output: text('dir', 'where records go, the same folder or s3:// address for every worker', {
      short: 'o',
      default: 'output'
    }),
    jobs: count('n', 'threads (default: one for each core)'),
    lock: count(
      'seconds',
      'without a sign of life after which a worker is considered dead (default: twice the time limit, at least 120)',
      {rare: true}
    ),
    untilEmpty: toggle('stop when the queue is empty'),
    quiet: toggle('print errors only', {short: 'q'})
  },
  more: `A job is finished before a worker ends, and given to another when a worker dies. When the queue is
empty, records, manifest and report are as a single run would have left them.`,
  run: async (_, options) => (await import('../queue.js')).workerCommand(options)
})
