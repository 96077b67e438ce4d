import type {LineView} from './line-view.js'

interface Props {
  lines: LineView[]
  point: (number: number) => void
  /** @param more add it to the chosen lines */
  pick: (number: number, more: boolean) => void
}

/** The lines of a document without pages. */
export const Lines = ({lines, point, pick}: Props) => (
  <div class="lines">
    {lines.map(({number, line, classes}) => (
      <div
        class={classes}
        data-line={number}
        onMouseMove={() => point(number)}
        onClick={event => pick(number, event.shiftKey)}
      >
        <span class="count">{number + 1}</span> {line.text}
      </div>
    ))}
  </div>
)
