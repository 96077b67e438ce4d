import {useDesk} from '../desk.js'
import {useWords} from '../words/index.js'
import {Choice} from './choice.js'
import {placesFor, withPlace} from './draft.js'
import type {FormProps} from './edit.js'
import {partTitle} from './part-name.js'

/** The form with other numbers for a question or an answer. */
export function NumbersForm({draft, change}: FormProps) {
  const words = useWords()
  const {record} = useDesk().detail
  return (
    <>
      <Choice
        label={words.place}
        value={draft.place}
        options={placesFor(record, 'numbers').map(it => [it, partTitle(record, it, words)])}
        choose={it => change(withPlace(record, draft, it))}
      />
      <label>
        {words.numbers}
        <input
          inputMode="numeric"
          value={draft.numbers}
          onInput={event => change({numbers: event.currentTarget.value})}
        />
      </label>
    </>
  )
}
