import {useEffect, useRef} from 'preact/hooks'
import {useWords} from '../words/index.js'

interface Props {
  text: string
  /** In code points. */
  offset: number
  move: (offset: number) => void
}

/** Code points that are shown before and behind the place. */
const around = 30

/** A text that cannot be changed, in which the cursor chooses a place. */
export function Caret({text, offset, move}: Props) {
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const characters = Array.from(text)
  useEffect(() => {
    const units = characters.slice(0, offset).join('').length
    field.current?.focus()
    field.current?.setSelectionRange(units, units)
  }, [])
  const look = () => {
    const units = field.current!.selectionStart
    move(Array.from(text.slice(0, units)).length)
  }
  return (
    <label>
      {words.caret}
      <textarea
        ref={field}
        rows={Math.min(8, Math.ceil(text.length / 60) + 1)}
        value={text}
        onBeforeInput={event => event.preventDefault()}
        onInput={event => (event.currentTarget.value = text)}
        onKeyUp={look}
        onMouseUp={look}
      />
      <span class="hint">
        {offset > around && '… '}
        {characters.slice(Math.max(0, offset - around), offset).join('')}
        <mark>|</mark>
        {characters.slice(offset, offset + around).join('')}
        {offset + around < characters.length && ' …'}
      </span>
    </label>
  )
}
