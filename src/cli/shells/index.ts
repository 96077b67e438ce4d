import type {Command} from '../command.js'
import {completedOf, type Completed, type Shell} from '../completion.js'
import {bashScript} from './bash.js'
import {fishScript} from './fish.js'
import {zshScript} from './zsh.js'

const scripts: Record<Shell, (commands: readonly Completed[]) => string> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript
}

/** Print the script of a shell. */
export async function completionCommand(
  shell: Shell,
  commands: readonly Command[]
): Promise<number> {
  process.stdout.write(scripts[shell](await completedOf(commands)))
  return 0
}
