import {useEffect, useRef} from 'preact/hooks'
import {useDesk} from '../desk.js'
import {useWords} from '../words/index.js'
import {FieldForm} from './field-form.js'
import {fieldText, type HeaderField} from './field-text.js'
import {WrongMark} from './lit.js'

/** A field of the header, which is edited in place: Enter or a click opens it. */
export function Field({field}: {field: HeaderField}) {
  const words = useWords()
  const {detail, lit, light, field: open, editField} = useDesk()
  const path = `/${field}`
  const text = fieldText(detail.record, field)
  const isOpen = open === field
  const value = useFocusOnReturn(isOpen)
  return (
    <div
      class={`field${lit === path ? ' lit' : ''}`}
      data-path={path}
      onMouseMove={() => lit !== path && light(path)}
    >
      <dt>{words.fields[field]}</dt>
      <dd>
        {isOpen ? (
          <FieldForm field={field} close={() => editField(undefined)} />
        ) : detail.canWrite ? (
          <button
            ref={value}
            class="plain value"
            aria-label={`${words.editField(words.fields[field])}: ${shownText(field, text, words)}`}
            onFocus={() => light(path)}
            onClick={() => editField(field)}
          >
            {shownText(field, text, words)}
          </button>
        ) : (
          shownText(field, text, words)
        )}
        <WrongMark path={path} />
      </dd>
    </div>
  )
}

const shownText = (field: HeaderField, text: string, words: ReturnType<typeof useWords>): string =>
  field === 'kind' ? words.kinds[text as keyof typeof words.kinds] : text

/** The value gets the focus back when its form is closed. */
function useFocusOnReturn(isOpen: boolean) {
  const value = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) value.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return value
}
