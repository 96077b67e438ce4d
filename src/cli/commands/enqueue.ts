import {command} from '../command.js'
import {limitOptions} from '../limit-options.js'
import {count, text, toggle} from '../option.js'

export const enqueue = command({
  name: 'enqueue',
  summary: 'put documents into a queue for workers',
  group: 'Many machines:',
  examples: [
    ['aanhangsel enqueue downloads --queue redis://localhost:6379', 'hand a folder to the workers']
  ],
  arguments: [{name: '[input...]', about: 'files, folders, globs, s3:// addresses'}],
  takesAddresses: 'words',
  options: {
    queue: text('url', 'redis:// or postgres:// address of the queue', {default: ''}),
    filesFrom: text(
      'file',
      'read paths of documents from a file or s3:// address, one per line; - for standard input'
    ),
    null: toggle('paths in that file end with NUL, not with a line break', {short: '0'}),
    layout: toggle('write NAME.layout.json beside each record: where its lines are on the page'),
    corrections: text('file', 'apply what reviewers decided: the review.jsonl of `review`'),
    timeout: count('seconds', 'time that one document may take', {default: 60}),
    memory: count('mb', 'memory that one document may take', {default: 512}),
    quiet: toggle('print errors only', {short: 'q'}),
    ...limitOptions
  },
  misuse: (inputs, {filesFrom, null: isNull}) => {
    if (inputs.length === 0 && filesFrom === undefined) return 'no input: name a file or a folder'
    return isNull && filesFrom === undefined ? '--null only goes with --files-from' : undefined
  },
  more: `What is already in the queue, or was finished, is not added again. Files, and that of
--corrections, must be at the same path for every worker; workers fetch what has an s3:// address.`,
  run: async (inputs, options) => (await import('../queue.js')).enqueueCommand(inputs, options)
})
