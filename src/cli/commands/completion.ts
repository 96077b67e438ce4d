import {command} from '../command.js'
import {shells, type Shell} from '../completion.js'

export const completion = command({
  name: 'completion',
  summary: 'print a script that makes a shell complete commands and options',
  group: 'The program:',
  examples: [
    ['aanhangsel completion bash', 'in ~/.bashrc: eval "$(aanhangsel completion bash)"'],
    [
      'aanhangsel completion zsh',
      'in ~/.zshrc, after compinit: eval "$(aanhangsel completion zsh)"'
    ],
    ['aanhangsel completion fish', 'save it as ~/.config/fish/completions/aanhangsel.fish']
  ],
  arguments: [{name: '<shell>', about: shells.join(', '), words: async () => shells}],
  options: {},
  misuse: ([shell]) =>
    (shells as readonly string[]).includes(shell!)
      ? undefined
      : `there is no completion for \`${shell}\`; choose from ${shells.join(', ')}`,
  run: async ([shell], _, commands) =>
    (await import('../shells/index.js')).completionCommand(shell as Shell, commands)
})
