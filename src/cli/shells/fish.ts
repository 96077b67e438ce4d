import type {Completed, CompletedOption} from '../completion.js'

/** A script for fish. */
export const fishScript = (commands: readonly Completed[]): string =>
  [
    '# Completion of aanhangsel for fish: aanhangsel completion fish | source',
    ...commands.flatMap(linesOf),
    ''
  ].join('\n')

function linesOf({name, summary, options, words}: Completed): string[] {
  const within = `complete -c aanhangsel -n '__fish_seen_subcommand_from ${name}'`
  return [
    `complete -c aanhangsel -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...(words.length > 0 ? [`${within} -f -a ${quoted(words.join(' '))}`] : []),
    ...options.map(option => `${within} ${optionOf(option)}`)
  ]
}

function optionOf({long, short, about, value, choices}: CompletedOption): string {
  const forms = [...(short ? [`-s ${short.slice(1)}`] : []), `-l ${long.slice(2)}`]
  const values =
    value === undefined ? [] : choices.length > 0 ? [`-x -a ${quoted(choices.join(' '))}`] : ['-r']
  return [...forms, ...values, `-d ${quoted(about)}`].join(' ')
}

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`
