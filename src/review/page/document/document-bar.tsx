import type {VNode} from 'preact'
import type {Detail} from '../../contract.js'
import {stateOf} from '../filters.js'
import {useWords} from '../words/index.js'
import type {Acts} from './acts.js'
import {KeyButton} from './key-button.js'

interface Props {
  detail: Detail | undefined
  acts: Acts
  toggle: VNode
  isAlone: boolean
}

/** Which document it is, and what can be done with it as a whole. */
export function DocumentBar({detail, acts, toggle, isAlone}: Props) {
  const words = useWords()
  const state = detail && stateOf(detail.summary)
  return (
    <header class="bar">
      {!isAlone && (
        <a class="back" href="#/">
          ← {words.documents}
        </a>
      )}
      <h1>{detail?.record.id ?? detail?.record.source.name ?? '…'}</h1>
      {state === 'accepted' && <span class="state accepted">{words.accepted}</span>}
      {state === 'wrong' && (
        <span class="state wrong">{words.markedWrong(detail!.summary.wrong.length)}</span>
      )}
      <span class="space" />
      <KeyButton act="A" name={words.acceptAll} acts={acts} />
      <KeyButton act="e" name={words.edit} acts={acts} />
      <KeyButton act="x" name={words.markWrong} acts={acts} />
      <KeyButton act="u" name={words.undo} acts={acts} />
      <KeyButton act="?" name={words.help} acts={acts} />
      {toggle}
    </header>
  )
}
