import {Command as Parser, InvalidArgumentError, Option} from 'commander'
import {isAddress} from '../storage/address.js'
import {converter} from '../version.js'
import type {Command} from './command.js'
import type {OptionRow} from './option.js'

/**
 * The parser of the whole command line, made from the tables of the commands.
 *
 * @param onExit gets the exit code of the command that ran
 */
export function program(
  commands: readonly Command[],
  onExit: (code: number) => void = () => {}
): Parser {
  const parser: Parser = new Parser(converter.name)
    .description('Turn written questions of the Dutch parliament, and their answers, into data.')
    .version(converter.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help; `COMMAND --help` for one command')
    .helpCommand(false)
    .usage('COMMAND [options]')
    .addHelpText('after', () => `\n${folded(parser, exitCodes)}`)
  for (const it of commands) addCommand(parser, it, commands, onExit)
  return parser
}

const exitCodes =
  'Exit codes: 0 fine, 1 a document or record failed (or a warning with --frail), 2 wrong usage or SQL, 3 the machine refuses (disk, permission, memory, open files).'

function addCommand(
  program: Parser,
  it: Command,
  commands: readonly Command[],
  onExit: (code: number) => void
): void {
  const parser = program
    .command(it.name)
    .summary(it.summary)
    .helpGroup(it.group)
    .description(sentence(it.summary))
    .helpOption('-h, --help', 'print this help')
    .allowExcessArguments(false)
  for (const {name, about} of it.arguments) parser.argument(name, about)
  const rows = Object.entries<OptionRow<unknown>>(it.options)
  for (const [name, row] of rows) parser.addOption(toOption(name, row))
  if (rows.some(([, {rare}]) => rare)) addHelpAll(parser)
  parser.addHelpText('after', () => belowOptions(it, parser))
  parser.action(async () => {
    const values = valuesOf(parser, rows)
    const wrong = addressRefused(it, parser.args, values) ?? it.misuse?.(parser.args, values)
    if (wrong !== undefined) parser.error(`error: ${wrong}`)
    onExit(await it.run(parser.args, values, commands))
  })
}

/** Most commands work on files and folders of this machine. */
function addressRefused(
  {name, takesAddresses}: Command,
  words: readonly string[],
  {output}: Record<string, unknown>
): string | undefined {
  const [named, target] = [words.find(isAddress), [String(output ?? '')].find(isAddress)]
  if (takesAddresses === 'words' && target !== undefined)
    return `${name} writes to a folder of this machine, not \`${target}\`; copy it there afterwards`
  const address = named ?? target
  if (takesAddresses || address === undefined) return undefined
  return `${name} takes files and folders of this machine, not \`${address}\`; copy them first`
}

/** Examples, each below what it does, and anything else there is to say. */
function belowOptions({examples, more}: Command, parser: Parser): string {
  const shown = examples.map(([line, about]) => `  # ${about}\n  ${line}`).join('\n')
  return `${shown && `\nExamples:\n${shown}\n`}${more ? `\n${folded(parser, more)}\n` : ''}`
}

/** A paragraph as wide as the help above it. */
const folded = (parser: Parser, text: string): string =>
  parser.createHelp().boxWrap(text.replaceAll('\n', ' '), process.stdout.columns ?? 80)

const sentence = (summary: string): string => `${summary[0]!.toUpperCase()}${summary.slice(1)}.`

/** `--files-from` of `filesFrom`. */
export const longName = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)}`

function toOption(name: string, row: OptionRow<unknown>): Option {
  const flags = `${row.short ? `-${row.short}, ` : ''}${longName(name)}`
  const option = new Option(row.value ? `${flags} <${row.value}>` : flags, row.about)
  if (row.default !== undefined) option.default(row.default, textOf(row.default))
  if (row.choices) option.choices(row.choices)
  if (row.read) option.argParser(readBy(row.read, row.adds ?? false))
  if (row.group) option.helpGroup(row.group)
  return option.hideHelp(row.rare ?? false)
}

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

const readBy =
  (read: (text: string) => unknown, adds: boolean) =>
  (text: string, before: unknown): unknown => {
    try {
      const value = read(text)
      return adds && Array.isArray(before) ? [...before, ...(value as unknown[])] : value
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message)
    }
  }

/** Every row has its value: a switch that is not given is false. */
const valuesOf = (parser: Parser, rows: [string, OptionRow<unknown>][]): Record<string, unknown> =>
  Object.fromEntries(
    rows.map(([name, {value}]) => [
      name,
      parser.getOptionValue(name) ?? (value === undefined ? false : undefined)
    ])
  )

function addHelpAll(parser: Parser): void {
  parser.option('--help-all', 'print this help with the options that are rarely needed')
  parser.on('option:help-all', () => {
    for (const option of parser.options) option.hidden = false
    parser.help()
  })
}

/** The help of a command with every option, as wide as a page. */
export function helpOf(commands: readonly Command[], name: string): string {
  const parser = program(commands).commands.find(it => it.name() === name)!
  for (const option of parser.options) option.hidden = false
  return parser.configureHelp({helpWidth: 100}).helpInformation()
}
