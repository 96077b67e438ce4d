import type {TextRun} from './run.js'
import {turn} from './upright.js'

/** An area of a page that leads to an address when clicked. */
export interface LinkArea {
  url: string
  left: number
  right: number
  bottom: number
  top: number
}

type Area = Omit<LinkArea, 'url'>

/** The areas of a link: one that goes on in the next line has an area for each line. */
export const linkAreas = (url: string, rect: number[], quads: ArrayLike<number>): LinkArea[] =>
  areasOf(rect, quads).map(area => ({url, ...area}))

function areasOf(rect: number[], quads: ArrayLike<number>): Area[] {
  const points = Array.from(quads)
  const corners: number[][] = []
  for (let i = 0; i + 8 <= points.length; i += 8) corners.push(points.slice(i, i + 8))
  return (corners.length > 0 ? corners : [rect]).map(toArea)
}

function toArea(corners: number[]): Area {
  const xs = corners.filter((_, i) => i % 2 === 0)
  const ys = corners.filter((_, i) => i % 2 === 1)
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys)
  }
}

/**
 * Give the text within the link areas of a page its address; a run may be cut for that, so the runs
 * must have the places of their letters.
 *
 * @param quarters how the page was turned
 */
export function withLinks(runs: TextRun[], areas: LinkArea[], quarters: number): TextRun[] {
  if (areas.length === 0) return runs
  const turned = areas.map(area => turnArea(area, quarters))
  return runs.flatMap(run => cut(run, turned))
}

function turnArea({url, left, right, bottom, top}: LinkArea, quarters: number): LinkArea {
  const corners = [turn({x: left, y: bottom}, quarters), turn({x: right, y: top}, quarters)]
  return {url, ...toArea(corners.flatMap(({x, y}) => [x, y]))}
}

function cut(run: TextRun, areas: LinkArea[]): TextRun[] {
  const middle = run.y + 0.3 * run.size
  const here = areas.filter(
    ({left, right, bottom, top}) =>
      bottom < middle && middle < top && left < run.x + run.width && run.x < right
  )
  if (here.length === 0) return [run]
  const pieces: TextRun[] = []
  let start = 0
  let current = linkAt(run, 0, here)
  for (let i = 1; i <= run.text.length; i++) {
    const next = i < run.text.length ? linkAt(run, i, here) : undefined
    if (i < run.text.length && next === current) continue
    pieces.push(piece(run, start, i, current))
    start = i
    current = next
  }
  return pieces
}

const linkAt = ({x, stops = []}: TextRun, index: number, areas: LinkArea[]): string | undefined => {
  const middle = x + (stops[index]! + stops[index + 1]!) / 2
  return areas.find(({left, right}) => left <= middle && middle <= right)?.url
}

function piece(run: TextRun, start: number, end: number, link: string | undefined): TextRun {
  const {stops = []} = run
  const text = run.text.slice(start, end)
  const [from, to] = [stops[start]!, stops[end]!]
  const word = /^\s*\S*/.exec(text)![0].length
  return {
    ...run,
    text,
    x: run.x + from,
    width: to - from,
    wordWidth: stops[start + word]! - from,
    visibleWidth: stops[start + text.trimEnd().length]! - from,
    stops: stops.slice(start, end + 1).map(stop => stop - from),
    ...(link !== undefined && {link})
  }
}
