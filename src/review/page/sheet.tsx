import {useEffect, useRef, useState} from 'preact/hooks'
import type {LayoutFile} from '../../schema/layout-file.js'
import {pdfPage} from './pdf.js'
import type {LineView} from './source.js'

interface Props {
  name: string
  number: number
  page: LayoutFile['pages'][number]
  /** Where the PDF is; without it the page is drawn of its text. */
  pdf: string | null
  lines: LineView[]
  point: (number: number) => void
  choose: (number: number) => void
}

/** A page with its lines where they are printed. */
export function Sheet({name, number, page, pdf, lines, point, choose}: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isNear, setNear] = useState(false)
  const turned = page.rotate % 180 !== 0
  const [width, height] = turned ? [page.height, page.width] : [page.width, page.height]
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry!.isIntersecting && setNear(true), {
      rootMargin: '600px'
    })
    watch.observe(sheet.current!)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    if (isNear && pdf) void pdfPage(pdf, number, canvas.current!)
  }, [isNear, pdf, number])
  return (
    <div
      class={`sheet${pdf ? '' : ' drawn'}`}
      ref={sheet}
      role="img"
      aria-label={name}
      style={{aspectRatio: `${width} / ${height}`}}
    >
      {pdf && <canvas ref={canvas} />}
      {lines.map(view => {
        const {number, line, colour, isLit, isChosen} = view
        if (!line.rect) return null
        const [left, top, right, bottom] = onSheet(line.rect, page)
        return (
          <div
            key={number}
            class={`line ${colour}${isLit ? ' lit' : ''}${isChosen ? ' chosen' : ''}`}
            data-line={number}
            style={{
              left: `${(100 * left) / width}%`,
              top: `${(100 * top) / height}%`,
              width: `${(100 * (right - left)) / width}%`,
              height: `${(100 * (bottom - top)) / height}%`
            }}
            onMouseEnter={() => point(number)}
            onClick={() => choose(number)}
          >
            {!pdf && (
              <svg viewBox={`0 0 ${right - left} ${bottom - top}`}>
                <text
                  y={0.77 * (bottom - top)}
                  font-size={0.8 * (bottom - top)}
                  textLength={right - left}
                  lengthAdjust="spacingAndGlyphs"
                >
                  {line.text}
                </text>
              </svg>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** A rectangle of the page's own units as it lies on the sheet, turned as it is read, from the upper left. */
export function onSheet(
  [x0, y0, x1, y1]: [number, number, number, number],
  {box: [left, bottom, right, top], rotate}: Props['page']
): [number, number, number, number] {
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [y0 - bottom, x0 - left, y1 - bottom, x1 - left]
    case 180:
      return [right - x1, y0 - bottom, right - x0, y1 - bottom]
    case 270:
      return [top - y1, right - x1, top - y0, right - x0]
    default:
      return [x0 - left, top - y1, x1 - left, top - y0]
  }
}
