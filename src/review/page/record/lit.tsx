import type {ComponentChildren} from 'preact'
import {useDesk} from '../desk.js'
import {useWords} from '../words/index.js'

interface Props {
  path: string
  children: ComponentChildren
}

/** Something that lights its lines and is lit by them. */
export function Lit({path, children}: Props) {
  const {shown, light} = useDesk()
  const isLit = shown === path || shown?.startsWith(`${path}/`)
  return (
    <div
      class={`block${isLit ? ' lit' : ''}`}
      data-path={path}
      role="group"
      tabIndex={0}
      onMouseMove={() => shown !== path && light(path)}
      onFocus={event => event.currentTarget === event.target && light(path)}
    >
      <WrongMark path={path} />
      {children}
    </div>
  )
}

/** Shows that a reviewer marked something as wrong. */
export function WrongMark({path}: {path: string}) {
  const words = useWords()
  const {wrong} = useDesk().detail.summary
  return wrong.includes(path) ? <span class="wrong-mark">{words.wrong}</span> : null
}
