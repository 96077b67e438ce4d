import type {RefObject} from 'preact'
import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import type {LayoutFile} from '../../../schema/layout-file.js'
import {useDesk} from '../desk.js'
import {useWords} from '../words/index.js'
import type {LineView} from './line-view.js'
import {nearest, onSheet, sheetSize} from './on-sheet.js'
import {drawPage} from './pdf.js'
import {PlacedLine} from './placed-line.js'

interface Props {
  number: number
  page: LayoutFile['pages'][number]
  lines: LineView[]
  point: (number: number) => void
  pick: (number: number, more: boolean) => void
}

/** A page with its lines where they are printed. */
export function Sheet({number, page, lines, point, pick}: Props) {
  const words = useWords()
  const {pdf} = useDesk().detail
  const sheet = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(sheet)
  const [width, height] = sheetSize(page)
  const places = useMemo(
    () =>
      lines.flatMap(({line, number}) =>
        line.rect ? [[number, onSheet(line.rect, page)] as const] : []
      ),
    [lines, page]
  )
  useTextScale(sheet, width)
  useEffect(() => {
    if (isNear && pdf) void drawPage(pdf, number, canvas.current!, layer.current!)
  }, [isNear, pdf, number])
  const lineAt = ({clientX, clientY}: MouseEvent): number | undefined => {
    const {left, top, width: shown} = sheet.current!.getBoundingClientRect()
    const scale = width / shown
    return nearest(places, (clientX - left) * scale, (clientY - top) * scale, 4)
  }
  const over = (event: MouseEvent) => {
    const line = lineAt(event)
    if (line !== undefined) point(line)
  }
  const click = (event: MouseEvent) => {
    const line = lineAt(event)
    if (line !== undefined) pick(line, event.shiftKey)
  }
  return (
    <div
      class={`sheet${pdf ? '' : ' drawn'}`}
      ref={sheet}
      role="group"
      aria-label={words.page(number)}
      style={{aspectRatio: `${width} / ${height}`}}
      onMouseMove={over}
      onClick={click}
    >
      {pdf && <canvas ref={canvas} aria-hidden="true" />}
      {lines.map(view => (
        <PlacedLine key={view.number} view={view} page={page} drawsText={!pdf} />
      ))}
      {pdf && <div class="text-layer textLayer" ref={layer} />}
    </div>
  )
}

/** Whether something is in sight or soon will be; only then are pages drawn. */
function useIsNear(sheet: RefObject<HTMLElement>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const watch = new IntersectionObserver(
      entries => entries.some(({isIntersecting}) => isIntersecting) && setNear(true),
      {rootMargin: '600px'}
    )
    watch.observe(sheet.current!)
    return () => watch.disconnect()
  }, [])
  return isNear
}

/** Tells the text layer of pdf.js how large the page is shown. */
function useTextScale(sheet: RefObject<HTMLElement>, width: number): void {
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      const scale = entry!.contentRect.width / width
      sheet.current?.style.setProperty('--total-scale-factor', String(scale))
    })
    watch.observe(sheet.current!)
    return () => watch.disconnect()
  }, [width])
}
