import type {Completed} from '../completion.js'

/** A script for bash. If it has no word, readline completes file names. */
export const bashScript = (
  commands: readonly Completed[]
): string => `# Completion of aanhangsel for bash: eval "$(aanhangsel completion bash)"
_aanhangsel() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  local command=\${COMP_WORDS[1]} words=''
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    words='${[...commands.map(({name}) => name), '--help', '--version'].join(' ')}'
  elif [[ $word == -* ]]; then
    case $command in
${commands.map(({name, options}) => `      ${name}) words='${options.map(({long}) => long).join(' ')}' ;;`).join('\n')}
    esac
  else
    case "$command $before" in
${commands.flatMap(valueCases).join('\n')}
      *)
        case $command in
${commands
  .filter(({words}) => words.length > 0)
  .map(({name, words}) => `          ${name}) words='${words.join(' ')}' ;;`)
  .join('\n')}
        esac
        ;;
    esac
  fi
  [[ -z $words ]] || mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _aanhangsel aanhangsel
`

/** What may follow an option: its choices, or nothing if it takes any text. */
const valueCases = ({name, options}: Completed): string[] =>
  options
    .filter(({value}) => value !== undefined)
    .map(({long, short, choices}) => {
      const forms = [long, ...(short ? [short] : [])].map(form => `'${name} ${form}'`)
      return `      ${forms.join(' | ')}) words='${choices.join(' ')}' ;;`
    })
