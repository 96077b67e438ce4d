import type {ComponentChildren} from 'preact'
import {valueAt} from '../../../correct/path.js'
import {useDesk} from '../desk.js'
import {useWords} from '../words/index.js'
import {Caret} from './caret.js'
import {Choice} from './choice.js'
import {isInList, markersAt, placesFor, withPlace} from './draft.js'
import type {FormProps} from './edit.js'
import {textTitle} from './part-name.js'

/** The form for a text and the place in it where something will change. */
export function TextForm({draft, change}: FormProps) {
  const words = useWords()
  const {record} = useDesk().detail
  const {text = ''} = (valueAt(record, draft.place) ?? {}) as {text?: string}
  const {action, place, offset} = draft
  const digits = /^\d+/.exec(Array.from(text).slice(offset).join(''))
  return (
    <>
      <Choice
        label={words.place}
        value={place}
        options={placesFor(record, action).map(it => [it, textTitle(record, it, words)])}
        choose={it => change(withPlace(record, draft, it))}
      />
      {(action === 'split' || action === 'link') && (
        <Caret key={place} text={text} offset={offset} move={offset => change({offset})} />
      )}
      {action === 'unlink' && (
        <Choice
          label={words.whichMarker}
          value={String(draft.marker)}
          options={markersAt(record, place).map(({number}, i) => [String(i), String(number)])}
          choose={it => change({marker: Number(it)})}
        />
      )}
      {action === 'link' && (
        <Choice
          label={words.whichNote}
          value={draft.note}
          options={record.footnotes.map(it => [it.id, `${it.number} ${it.text.slice(0, 60)}`])}
          choose={note => change({note})}
        />
      )}
      {action === 'link' && digits && (
        <Switch isOn={draft.takesDigits} choose={takesDigits => change({takesDigits})}>
          {words.digits} ({digits[0]})
        </Switch>
      )}
      {action === 'split' && isInList(place) && (
        <Switch isOn={draft.asItem} choose={asItem => change({asItem})}>
          {words.asItem}
        </Switch>
      )}
    </>
  )
}

interface SwitchProps {
  isOn: boolean
  choose: (isOn: boolean) => void
  children: ComponentChildren
}

const Switch = ({isOn, choose, children}: SwitchProps) => (
  <label class="switch">
    <input type="checkbox" checked={isOn} onChange={() => choose(!isOn)} /> {children}
  </label>
)
