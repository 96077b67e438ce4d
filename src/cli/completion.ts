import type {Argument, Command} from './command.js'
import {longName} from './program.js'
import type {OptionRow} from './option.js'

/** Shells with completions. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** What can be completed for a command. */
export interface Completed {
  name: string
  summary: string
  options: CompletedOption[]
  /** Words that its argument may be; if there are none, it is a file. */
  words: readonly string[]
}

export interface CompletedOption {
  /** `--output`. */
  long: string
  /** `-o`. */
  short: string | undefined
  about: string
  /** The name of its value; a switch has none. */
  value: string | undefined
  choices: readonly string[]
}

/** Everything that can be typed, from the rows of the commands. */
export async function completedOf(commands: readonly Command[]): Promise<Completed[]> {
  return Promise.all(
    commands.map(async ({name, summary, options, arguments: given}) => ({
      name,
      summary,
      options: [...Object.entries<OptionRow<unknown>>(options).map(optionOf), help],
      words: await wordsOf(given[0])
    }))
  )
}

const optionOf = ([name, row]: [string, OptionRow<unknown>]): CompletedOption => ({
  long: longName(name),
  short: row.short && `-${row.short}`,
  about: row.about,
  value: row.value,
  choices: row.choices ?? []
})

const help: CompletedOption = {
  long: '--help',
  short: '-h',
  about: 'print help',
  value: undefined,
  choices: []
}

const wordsOf = async (argument: Argument | undefined): Promise<readonly string[]> =>
  (await argument?.words?.()) ?? []
