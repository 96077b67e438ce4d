import type {RefObject} from 'preact'
import {useDesk} from '../desk.js'
import type {Lights} from '../lights.js'
import {reveal} from '../reveal.js'

/** Arrows choose a line of the source; with Shift, lines from the first chosen on. */
export function useLineKeys(
  side: RefObject<HTMLElement>,
  lights: Lights,
  point: (line: number) => void
): (event: KeyboardEvent) => void {
  const {detail, lit, chosen, choose} = useDesk()
  const last = detail.layout.lines.length - 1
  return event => {
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key]
    if (!by || event.target !== side.current) return
    event.preventDefault()
    const first = lit === undefined ? 0 : (lights.linesOf(lit)[0] ?? 0)
    const [from, to] = chosen ?? [first, first - by]
    const next = Math.min(last, Math.max(0, (by > 0 || event.shiftKey ? to : from) + by))
    choose(event.shiftKey && chosen ? [Math.min(from, next), Math.max(from, next)] : [next, next])
    point(next)
    reveal(side.current, `[data-line="${next}"]`)
  }
}
