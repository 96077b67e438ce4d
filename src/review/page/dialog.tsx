import type {ComponentChildren} from 'preact'
import {useEffect, useRef} from 'preact/hooks'

interface Props {
  name: string
  close: () => void
  children: ComponentChildren
}

/** A window over the page, which has the focus until it is closed. */
export function Dialog({name, close, children}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={close} aria-label={name}>
      <h2>{name}</h2>
      {children}
    </dialog>
  )
}
