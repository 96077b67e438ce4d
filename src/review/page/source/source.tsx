import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import {useDesk} from '../desk.js'
import type {Lights} from '../lights.js'
import {reveal} from '../reveal.js'
import {useWords} from '../words/index.js'
import {lineViews} from './line-view.js'
import {Lines} from './lines.js'
import {Sheet} from './sheet.js'
import {useLineKeys} from './use-line-keys.js'

/** The source, as pages or as lines: pointing at a line lights what was made from it. */
export function Source({lights}: {lights: Lights}) {
  const words = useWords()
  const {detail, lit, light, chosen, choose} = useDesk()
  const {layout} = detail
  const [showsLeft, setShowsLeft] = useState(true)
  const side = useRef<HTMLElement>(null)
  const views = useMemo(
    () => lineViews(layout, lights, lit, chosen, showsLeft),
    [layout, lights, lit, chosen, showsLeft]
  )
  useEffect(() => reveal(side.current, '.line.lit'), [lit, detail])
  const point = (number: number) => {
    const path = lights.pathOf(number)
    if (path) light(path)
  }
  const onKeyDown = useLineKeys(side, lights, point)
  const pick = (number: number, more: boolean) =>
    choose(
      more && chosen ? [Math.min(chosen[0], number), Math.max(chosen[1], number)] : [number, number]
    )
  return (
    <section class="source" ref={side} aria-label={words.source} tabIndex={0} onKeyDown={onKeyDown}>
      <h2>{words.source}</h2>
      <Legend showsLeft={showsLeft} change={setShowsLeft} />
      <p class="unseen" role="status">
        {chosen && words.line(chosen[1] + 1, layout.lines[chosen[1]]?.text ?? '')}
      </p>
      {layout.pages.length > 0 ? (
        layout.pages.map((page, i) => (
          <Sheet
            key={i}
            number={i + 1}
            page={page}
            lines={views.filter(({line}) => line.page === i + 1)}
            point={point}
            pick={pick}
          />
        ))
      ) : (
        <Lines lines={views} point={point} pick={pick} />
      )}
    </section>
  )
}

/** What the colours mean. */
function Legend(props: {showsLeft: boolean; change: (shows: boolean) => void}) {
  const words = useWords()
  return (
    <div class="legend">
      {(['header', 'question', 'answer', 'note', 'other', 'left'] as const).map(part => (
        <span class={`key ${part}`}>{words.lineParts[part]}</span>
      ))}
      <label class="switch">
        <input
          type="checkbox"
          checked={props.showsLeft}
          onChange={() => props.change(!props.showsLeft)}
        />{' '}
        {words.showLeftOut}
      </label>
    </div>
  )
}
