import type {Acts} from './acts.js'

interface Props {
  /** The key that does the same. */
  act: string
  name: string
  acts: Acts
  isMain?: boolean
}

/** A button that shows its key; absent if the document cannot be changed. */
export const KeyButton = ({act, name, acts, isMain}: Props) =>
  acts[act] ? (
    <button class={isMain ? 'main' : undefined} onClick={acts[act]} aria-keyshortcuts={act}>
      {name} <kbd>{act}</kbd>
    </button>
  ) : null
