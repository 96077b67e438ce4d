import type {LayoutFile} from '../../../schema/layout-file.js'

type SheetRect = [left: number, top: number, right: number, bottom: number]
type LayoutPage = LayoutFile['pages'][number]

/** The width and height of a page as it is read, in its own units. */
export function sheetSize({box, rotate}: LayoutPage): [width: number, height: number] {
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  return rotate % 180 === 0 ? [width, height] : [height, width]
}

/** A rectangle in the page's own units as it is on the sheet, turned for reading, from the upper left. */
export function onSheet(
  [x0, y0, x1, y1]: [number, number, number, number],
  {box: [left, bottom, right, top], rotate}: LayoutPage
): SheetRect {
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

/** Which rectangle a point is in, with some slack: gaps between lines belong to the nearest one. */
export function nearest(
  rects: readonly (readonly [number: number, rect: SheetRect])[],
  x: number,
  y: number,
  slack: number
): number | undefined {
  const away = ([left, top, right, bottom]: SheetRect): number =>
    Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0)
  const [best] = rects
    .map(([number, rect]) => [away(rect), number] as const)
    .filter(([distance]) => distance <= slack)
    .sort((a, b) => a[0] - b[0])
  return best?.[1]
}
