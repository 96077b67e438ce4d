import {command} from '../command.js'

export const doctor = command({
  name: 'doctor',
  summary: 'say what is installed, what is missing, and whether it works here',
  group: 'The program:',
  examples: [['aanhangsel doctor', 'the first thing to do when something fails']],
  arguments: [],
  options: {},
  more: `Exits with 0 if documents can be converted, with 1 if Node.js is too old or a part that conversion
needs is missing or does not run. Optional parts may be missing.`,
  run: async () => (await import('../doctor/index.js')).doctorCommand()
})
