import type {LayoutFile} from '../../../schema/layout-file.js'
import type {LineView} from './line-view.js'
import {onSheet, sheetSize} from './on-sheet.js'

interface Props {
  view: LineView
  page: LayoutFile['pages'][number]
  /** Without the PDF, the page is drawn from its text. */
  drawsText: boolean
}

/** A line where it is printed. */
export function PlacedLine({view: {number, line, classes}, page, drawsText}: Props) {
  if (!line.rect) return null
  const [width, height] = sheetSize(page)
  const [left, top, right, bottom] = onSheet(line.rect, page)
  return (
    <div
      class={classes}
      data-line={number}
      style={{
        left: `${(100 * left) / width}%`,
        top: `${(100 * top) / height}%`,
        width: `${(100 * (right - left)) / width}%`,
        height: `${(100 * (bottom - top)) / height}%`
      }}
    >
      {drawsText && <PrintedText text={line.text} width={right - left} height={bottom - top} />}
    </div>
  )
}

/** The words of a line, as wide as they are printed. */
const PrintedText = (props: {text: string; width: number; height: number}) => (
  <svg viewBox={`0 0 ${props.width} ${props.height}`}>
    <text
      y={0.77 * props.height}
      font-size={0.8 * props.height}
      textLength={props.width}
      lengthAdjust="spacingAndGlyphs"
    >
      {props.text}
    </text>
  </svg>
)
