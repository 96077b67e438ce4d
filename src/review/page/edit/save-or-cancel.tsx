import {useWords} from '../words/index.js'

/** The last line of a form: save what was written, or leave everything as it was. */
export function SaveOrCancel({close}: {close: () => void}) {
  const words = useWords()
  return (
    <>
      <button type="submit" class="main">
        {words.save}
      </button>
      <button type="button" onClick={close}>
        {words.cancel}
      </button>
    </>
  )
}
