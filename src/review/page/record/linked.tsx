import type {Reference} from '../../../schema/record.js'
import {useDesk} from '../desk.js'
import {addressOf} from '../route.js'
import {useWords} from '../words/index.js'
import type {DoubtMark} from './doubt-marks.js'

interface ShownMarker {
  number: number
  offset: number
  note?: string | null
}

interface Props {
  path: string
  text: string
  references: Reference[]
  markers: ShownMarker[]
}

/**
 * A text with its references as links, its markers raised and its doubts marked. Whatever it says, it
 * is shown as text.
 */
export function Linked({path, text, references, markers}: Props) {
  const {marks} = useDesk()
  const doubts = marks.get(path) ?? []
  const characters = Array.from(text)
  const cuts = cutsIn(characters.length, references, [...markers, ...doubts])
  return (
    <>
      {cuts.map((from, i) => {
        const reference = references.find(
          ({start, end}) => start !== null && start <= from && end! > from
        )
        return (
          <>
            {markers.map(marker => marker.offset === from && <MarkerLink marker={marker} />)}
            {doubts.map(doubt => doubt.offset === from && <DoubtLink doubt={doubt} />)}
            <Piece text={characters.slice(from, cuts[i + 1]).join('')} reference={reference} />
          </>
        )
      })}
    </>
  )
}

/** Where a text is cut, so that each piece is one thing. */
function cutsIn(length: number, references: Reference[], points: {offset: number}[]): number[] {
  const cuts = new Set([0, length])
  for (const {start, end} of references)
    if (start !== null && end !== null) cuts.add(start).add(end)
  for (const {offset} of points) cuts.add(Math.min(offset, length))
  return [...cuts].sort((a, b) => a - b)
}

function Piece({text, reference}: {text: string; reference: Reference | undefined}) {
  if (text === '' || !reference) return <>{text}</>
  const {url, id, type} = reference
  return url && /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noreferrer noopener" target="_blank" title={id ?? undefined}>
      {text}
    </a>
  ) : (
    <span class="reference" title={id ?? type}>
      {text}
    </span>
  )
}

/** A raised number, which leads to its note. */
function MarkerLink({marker: {number, note}}: {marker: ShownMarker}) {
  const words = useWords()
  const {footnotes} = useDesk().detail.record
  const index = footnotes.findIndex(({id}) => id === note)
  const follow = () =>
    document.querySelector<HTMLElement>(`[data-path="/footnotes/${index}"]`)?.focus()
  return index < 0 ? (
    <sup class="marker">{number}</sup>
  ) : (
    <sup class="marker">
      <button class="plain" aria-label={words.note(number)} onClick={follow}>
        {number}
      </button>
    </sup>
  )
}

/** A place within a text that may have been read wrongly. */
function DoubtLink({doubt: {path, number, kind}}: {doubt: DoubtMark}) {
  const words = useWords()
  const {doubt, detail} = useDesk()
  return (
    <a
      class={`doubt${path === doubt ? ' current' : ''}`}
      href={addressOf(detail.summary.index, number)}
      aria-label={`${words.doubts}: ${words.doubtKinds[kind]}`}
    />
  )
}
