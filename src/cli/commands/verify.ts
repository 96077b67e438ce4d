import {command} from '../command.js'
import {toggle} from '../option.js'

export const verify = command({
  name: 'verify',
  summary: 'check that records or a dataset are as they were written',
  group: 'Every night:',
  examples: [
    ['aanhangsel verify records', 'records as convert wrote them'],
    ['aanhangsel verify dataset', 'tables as dataset wrote them']
  ],
  arguments: [{name: '<dir>', about: 'a folder or s3:// address that convert or dataset wrote to'}],
  takesAddresses: true,
  options: {quiet: toggle('print only what is damaged or missing', {short: 'q'})},
  more: `Reads every file and changes nothing. Damaged and missing files are named and give exit code 1;
\`convert\` makes damaged and missing records again. Other files are only mentioned.`,
  run: async ([folder], options) => (await import('../verify.js')).verifyCommand(folder!, options)
})
