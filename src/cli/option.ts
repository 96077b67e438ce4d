/**
 * One option of a command, in one row: the parser, the help and the README are made from it. Its key in
 * the table of the command is its name (`filesFrom` is `--files-from`).
 */
export interface OptionRow<Value> {
  /** What the help says about it: a short phrase without a full stop. */
  about: string
  /** One letter, for `-o`. */
  short?: string | undefined
  /** The name of its value in the help; a switch has none. */
  value?: string | undefined
  default?: Value | undefined
  /** The possible values. */
  choices?: readonly string[] | undefined
  /** It may be given several times; its value is a list to which each adds. */
  adds?: boolean | undefined
  /** Heading above it in the help; plain options are under `Options`. */
  group?: string | undefined
  /** Left out of `--help`; `--help-all` prints it. */
  rare?: boolean | undefined
  /**
   * Read the text that was given.
   *
   * @throws with a message that says what is expected
   */
  read?(text: string): Value
}

export type OptionRows = Record<string, OptionRow<any>>

/** What a command gets for its rows. */
export type Values<Rows extends OptionRows> = {
  [Name in keyof Rows]: Rows[Name] extends OptionRow<infer Value> ? Value : never
}

type More<Value> = Pick<OptionRow<Value>, 'short' | 'group' | 'rare'> & {default?: Value}

/** A switch: false unless it is given. */
export const toggle = (about: string, more: More<boolean> = {}): OptionRow<boolean> => ({
  about,
  ...more
})

/** An option with any text as its value: a path, a name. */
export function text(
  value: string,
  about: string,
  more: More<string> & {default: string}
): OptionRow<string>
export function text(
  value: string,
  about: string,
  more?: More<string>
): OptionRow<string | undefined>
export function text(
  value: string,
  about: string,
  more: More<string> = {}
): OptionRow<string | undefined> {
  return {value, about, ...more}
}

/** A whole number from 1. */
export function count(
  value: string,
  about: string,
  more: More<number> & {default: number}
): OptionRow<number>
export function count(
  value: string,
  about: string,
  more?: More<number>
): OptionRow<number | undefined>
export function count(
  value: string,
  about: string,
  more: More<number> = {}
): OptionRow<number | undefined> {
  return {value, about, ...more, read: readCount}
}

/** Milliseconds, from 0. */
export const milliseconds = (
  about: string,
  more: More<number> = {}
): OptionRow<number | undefined> => ({
  value: 'ms',
  about,
  ...more,
  read(text) {
    if (!/^\d{1,7}$/.test(text)) throw new Error('It must be a whole number of milliseconds.')
    return Number(text)
  }
})

/** A port of this computer; 0 for any that is free. */
export const portNumber = (
  about: string,
  more: More<number> & {default: number}
): OptionRow<number> => ({
  value: 'n',
  about,
  ...more,
  read(text) {
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
      throw new Error('It must be a number from 0 to 65535.')
    return Number(text)
  }
})

function readCount(text: string): number {
  if (!/^[1-9]\d{0,11}$/.test(text)) throw new Error('It must be a whole number from 1.')
  return Number(text)
}

/** One of some words. */
export function choice<Choice extends string>(
  value: string,
  about: string,
  choices: readonly Choice[],
  more: More<Choice> & {default: Choice}
): OptionRow<Choice>
export function choice<Choice extends string>(
  value: string,
  about: string,
  choices: readonly Choice[],
  more?: More<Choice>
): OptionRow<Choice | undefined>
export function choice<Choice extends string>(
  value: string,
  about: string,
  choices: readonly Choice[],
  more: More<Choice> = {}
): OptionRow<Choice | undefined> {
  return {value, about, choices, ...more}
}

/** Some of a few words, with commas between them; always in the order of the table. */
export const several = <Choice extends string>(
  value: string,
  about: string,
  choices: readonly Choice[],
  more: More<Choice[]> & {default: Choice[]}
): OptionRow<Choice[]> => ({
  value,
  about,
  ...more,
  read(text) {
    const wanted = text.split(',').map(word => word.trim())
    if (!wanted.every(word => (choices as readonly string[]).includes(word)))
      throw new Error(`Choose from ${choices.join(', ')}; separate several with commas.`)
    return choices.filter(word => wanted.includes(word))
  }
})
