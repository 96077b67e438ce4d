import {Dialog} from '../dialog.js'
import {useWords} from '../words/index.js'

/** What the keys do. */
export function Help({close}: {close: () => void}) {
  const words = useWords()
  return (
    <Dialog name={words.help} close={close}>
      <dl class="keys">
        {words.keys.map(([keys, meaning]) => (
          <div>
            <dt>
              {keys.split(' ').map(key => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="buttons">
        <button onClick={close}>{words.close}</button>
      </p>
    </Dialog>
  )
}
