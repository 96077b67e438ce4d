import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import type {LayoutLine} from '../../schema/layout-file.js'
import type {Detail} from '../contract.js'
import {colourOf, type Lights} from './lights.js'
import {Sheet} from './sheet.js'
import type {PageWords} from './words.js'

interface Props {
  text: PageWords
  detail: Detail
  lights: Lights
  lit: string | undefined
  light: (path: string | undefined) => void
  chosen: [number, number] | undefined
  choose: (lines: [number, number]) => void
}

export interface LineView {
  number: number
  line: LayoutLine
  /** What it became, by the name of its colour; `left` where nothing was made of it. */
  colour: string
  isLit: boolean
  isChosen: boolean
}

/** The source, as pages or as lines: pointing at a line lights what was made of it. */
export function Source({text, detail, lights, lit, light, chosen, choose}: Props) {
  const [showsLeft, setShowsLeft] = useState(true)
  const side = useRef<HTMLElement>(null)
  const {lines, pages} = detail.layout
  const litLines = useMemo(() => new Set(lit ? lights.linesOf(lit) : []), [lit, lights])
  const views = lines.map((line, number): LineView => ({
    number,
    line,
    colour: lineColour(line, lights.pathOf(number), showsLeft),
    isLit: litLines.has(number),
    isChosen: chosen !== undefined && number >= chosen[0] && number <= chosen[1]
  }))
  useEffect(() => {
    side.current?.querySelector('.line.lit')?.scrollIntoView({block: 'nearest'})
  }, [lit, detail])
  const point = (number: number) => {
    const path = lights.pathOf(number)
    if (path) light(path)
  }
  const key = (event: KeyboardEvent) => {
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key]
    if (!by) return
    event.preventDefault()
    const [from, to] = chosen ?? [[...litLines][0] ?? 0, [...litLines][0] ?? 0]
    const next = Math.min(
      lines.length - 1,
      Math.max(0, (event.shiftKey ? to : by > 0 ? to : from) + by)
    )
    choose(event.shiftKey ? [Math.min(from, next), Math.max(from, next)] : [next, next])
    point(next)
    side.current?.querySelector(`[data-line="${next}"]`)?.scrollIntoView({block: 'nearest'})
  }
  return (
    <section class="source" ref={side} aria-label={text.source} tabIndex={0} onKeyDown={key}>
      <h2>{text.source}</h2>
      <label class="switch">
        <input type="checkbox" checked={showsLeft} onChange={() => setShowsLeft(!showsLeft)} />{' '}
        {text.showLeftOut}
      </label>
      {pages.length > 0 ? (
        pages.map((page, i) => (
          <Sheet
            key={i}
            name={`${text.page} ${i + 1}`}
            number={i + 1}
            page={page}
            pdf={detail.pdf}
            lines={views.filter(({line}) => line.page === i + 1)}
            point={point}
            choose={number => choose([number, number])}
          />
        ))
      ) : (
        <Lines lines={views} point={point} choose={number => choose([number, number])} />
      )}
    </section>
  )
}

function lineColour(line: LayoutLine, path: string | undefined, showsLeft: boolean): string {
  if (path) return colourOf(path)
  if (line.part === 'header') return 'header'
  // Labels such as `Antwoord 2` stand with what they head.
  if (line.part && line.part !== 'furniture') return line.part
  return showsLeft ? 'left' : 'hidden'
}

function Lines({
  lines,
  point,
  choose
}: {
  lines: LineView[]
  point: (number: number) => void
  choose: (number: number) => void
}) {
  return (
    <div class="lines">
      {lines.map(({number, line, colour, isLit, isChosen}) => (
        <div
          class={`line ${colour}${isLit ? ' lit' : ''}${isChosen ? ' chosen' : ''}`}
          data-line={number}
          onMouseEnter={() => point(number)}
          onClick={() => choose(number)}
        >
          <span class="count">{number + 1}</span> {line.text}
        </div>
      ))}
    </div>
  )
}
