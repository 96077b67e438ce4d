type WritableRect = [number, number, number, number]

/**
 * The part of a line's rectangle between two shares of its length, as if all letters were equally wide.
 *
 * @param rotate how the page is turned for reading, in degrees clockwise: it tells where lines begin
 */
export function rectBetween(
  rect: WritableRect,
  from: number,
  to: number,
  rotate: number
): WritableRect {
  const [left, bottom, right, top] = rect
  const quarters = (((Math.round(rotate / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3
  const [start, end] = quarters === 0 || quarters === 1 ? [from, to] : [1 - to, 1 - from]
  return quarters % 2 === 0
    ? [left + start * (right - left), bottom, left + end * (right - left), top]
    : [left, bottom + start * (top - bottom), right, bottom + end * (top - bottom)]
}
