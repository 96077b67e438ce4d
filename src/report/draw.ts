import type * as Plot from '@observablehq/plot'
import {installed} from '../diagnostics/missing-part.js'
import {Html} from '../emit/html.js'
import type {Figure, Frame, FigureRow} from './figure.js'

/** Draws figures; the chart library is loaded once, when the first is drawn. */
export type Draw = (
  figure: Figure,
  rows: FigureRow[],
  frame: Omit<Frame, 'plot'>,
  name: string
) => Html

const work = 'Reports are drawn with'

/** Load the chart library, and a document for it to draw in. */
export async function openStudio(): Promise<Draw> {
  const plot: typeof Plot = await installed(
    '@observablehq/plot',
    work,
    () => import('@observablehq/plot')
  )
  const {parseHTML} = await installed('linkedom', work, () => import('linkedom'))
  const {document} = parseHTML('<!doctype html><html><body></body></html>')
  return (figure, rows, frame, name) => {
    const picture = plot.plot({
      className: 'plot',
      document,
      width: frame.width,
      marginLeft: 34,
      style: {fontSize: '11px'},
      ...figure.draw(rows, {...frame, plot})
    })
    picture.setAttribute('role', 'img')
    picture.setAttribute('aria-label', name)
    // Each would bring the same style, which is already in the style of the page.
    picture.querySelector('style')?.remove()
    return new Html(picture.outerHTML)
  }
}
