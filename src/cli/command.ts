import type {OptionRows, Values} from './option.js'

/** A word, or several, after the name of a command: `<file>`, `[records...]`. */
export interface Argument {
  /** In angle brackets if it is required, in square brackets if not; `...` for several. */
  name: string
  about: string
  /** The words that it may be, which a shell completes; without them, file names. */
  words?(): Promise<readonly string[]>
}

/** The parts of the list of commands. */
export type CommandGroup =
  'Documents:' | 'Dataset:' | 'Every night:' | 'Many machines:' | 'The program:'

/**
 * A command of the program. The list is loaded at every start, so the code of a command is imported
 * only when it runs.
 */
export interface Command<Rows extends OptionRows = any> {
  name: string
  /** What it does, in a few words, for the list of commands. */
  summary: string
  /** Heading above it in the list of commands. */
  group: CommandGroup
  /** Command lines that people will type, and what each of them does. */
  examples: readonly (readonly [line: string, about: string])[]
  arguments: Argument[]
  options: Rows
  /** Whether its words and its output may be addresses, as `s3://bucket/prefix`, or only its words. */
  takesAddresses?: boolean | 'words'
  /** What the help says below the options. */
  more?: string
  /** What is wrong with a combination of words and options that are each fine. */
  misuse?(words: string[], options: Values<Rows>): string | undefined
  /**
   * @param commands all commands of the program
   * @returns the exit code: 0 fine, 1 a document or record failed, 2 wrong usage
   */
  run(words: string[], options: Values<Rows>, commands: readonly Command[]): Promise<number>
}

/** Types the options of a command by its rows. */
export const command = <Rows extends OptionRows>(it: Command<Rows>): Command<Rows> => it
