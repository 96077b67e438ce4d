import type {Decision} from '../../../correct/decisions.js'
import {useWords} from '../words/index.js'

/** Characters of a value that are shown. */
const most = 120

/** What was decided and does not fit: what it was about, so that it can be decided again. */
export function Stale({decisions}: {decisions: Decision[]}) {
  const words = useWords()
  if (decisions.length === 0) return null
  return (
    <details class="stale quiet">
      <summary>{words.stale(decisions.length)}</summary>
      <ul>
        {decisions.map(({path, decision, before, after, time}) => (
          <li>
            <time dateTime={time}>{time.slice(0, 10)}</time> {words.decisions[decision]}{' '}
            <code>{path || '/'}</code>
            {decision === 'correct' && `: ${shortened(before)} → ${shortened(after)}`}
          </li>
        ))}
      </ul>
    </details>
  )
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > most ? `${text.slice(0, most)}…` : text
}
