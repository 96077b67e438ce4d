import {command} from '../command.js'
import {count, text, toggle} from '../option.js'

export const merge = command({
  name: 'merge',
  summary: 'join folders of records into one',
  group: 'Many machines:',
  examples: [['aanhangsel merge shard-1 shard-2 --output records', 'join what two machines made']],
  arguments: [
    {
      name: '<dir...>',
      about: 'folders or s3:// addresses that convert wrote to, the shards of a batch for example'
    }
  ],
  takesAddresses: true,
  options: {
    output: text('dir', 'the folder or s3:// address to write', {short: 'o', default: 'output'}),
    wait: count('seconds', 'wait this long for another run that is writing to the folder'),
    quiet: toggle('print errors only', {short: 'q'})
  },
  more: `Records, manifest and report are as a single run would have left them. Nothing is written if a
record is damaged, or if a name has two contents.`,
  run: async (folders, options) => (await import('../merge.js')).mergeCommand(folders, options)
})
