import type {Completed, CompletedOption} from '../completion.js'

/** A script for zsh, to be evaluated, or saved as `_aanhangsel` in a folder of its `fpath`. */
export const zshScript = (commands: readonly Completed[]): string => `#compdef aanhangsel
# Completion of aanhangsel for zsh: eval "$(aanhangsel completion zsh)"
_aanhangsel() {
  local -a commands
  commands=(
${commands.map(({name, summary}) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${commands.map(caseOf).join('\n')}
  esac
}
compdef _aanhangsel aanhangsel
`

function caseOf({name, options, words}: Completed): string {
  const rest = words.length > 0 ? `*:name:(${words.join(' ')})` : '*:file:_files'
  const specs = [...options.flatMap(specsOf), quoted(rest)]
  return `    ${name})\n      _arguments \\\n${specs.map(spec => `        ${spec}`).join(' \\\n')}\n      ;;`
}

const specsOf = ({long, short, about, value, choices}: CompletedOption): string[] =>
  [long, ...(short ? [short] : [])].map(form => {
    const what = `${form}[${about.replaceAll(/[[\]:]/g, '\\$&')}]`
    if (value === undefined) return quoted(what)
    const values = choices.length > 0 ? `(${choices.join(' ')})` : '_files'
    return quoted(`${what}:${value.replaceAll(':', '\\:')}:${values}`)
  })

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
