import {CommanderError, type Command as Parser} from 'commander'
import {visibleLines} from '../diagnostics/visible.js'
import type {Command} from './command.js'
import {program} from './program.js'

/**
 * Run the command line.
 *
 * @returns the exit code: 0 fine, 1 a document or record failed, 2 wrong usage
 */
export async function run(commands: readonly Command[], words: string[]): Promise<number> {
  let code = 0
  const parser = program(commands, result => (code = result))
  for (const it of [parser, ...parser.commands]) settle(it)
  try {
    if (words.length === 0) parser.error(`error: missing command; ${names(commands)}`)
    await parser.parseAsync(words, {from: 'user'})
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
}

const names = (commands: readonly Command[]): string =>
  `expected one of ${commands.map(({name}) => name).join(', ')}`

/** Misuse gets a few lines, not the whole help, and does not end the process directly. */
function settle(parser: Parser): void {
  const name = [parser.parent?.name(), parser.name()].filter(Boolean).join(' ')
  parser
    .exitOverride()
    .showHelpAfterError(`Run \`${name} --help\` for help.`)
    .configureOutput({
      outputError: (text, write) => write(visibleLines(text.replace(/^error:/, 'aanhangsel:')))
    })
}
