import type {LayoutFile, LayoutLine} from '../../../schema/layout-file.js'
import {colourOf, type Lights} from '../lights.js'

/** A line of the source as it is shown. */
export interface LineView {
  number: number
  line: LayoutLine
  /** Its colour tells what it became; it is striped if nothing was made from it. */
  classes: string
}

export function lineViews(
  {lines}: LayoutFile,
  lights: Lights,
  lit: string | undefined,
  chosen: [number, number] | undefined,
  showsLeft: boolean
): LineView[] {
  const litLines = new Set(lit === undefined ? [] : lights.linesOf(lit))
  return lines.map((line, number) => {
    const isChosen = chosen && number >= chosen[0] && number <= chosen[1]
    const colour = lineColour(line, lights.pathOf(number), showsLeft)
    return {
      number,
      line,
      classes: ['line', colour, litLines.has(number) && 'lit', isChosen && 'chosen']
        .filter(Boolean)
        .join(' ')
    }
  })
}

function lineColour(line: LayoutLine, path: string | undefined, showsLeft: boolean): string {
  if (path) return colourOf(path)
  // Labels such as `Antwoord 2` go with what they head.
  if (line.part && line.part !== 'furniture') return line.part
  return showsLeft ? 'left' : 'hidden'
}
