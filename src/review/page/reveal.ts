/**
 * Scroll something into the middle of its container, unless it is in sight. What the pointer is on must
 * not move away from it.
 */
export function reveal(side: HTMLElement | null, selector: string): void {
  const wanted = side?.querySelector(selector)
  if (!side || !wanted || side.matches(':hover')) return
  const [outer, inner] = [side.getBoundingClientRect(), wanted.getBoundingClientRect()]
  const [top, bottom] = [Math.max(outer.top, 0), Math.min(outer.bottom, innerHeight)]
  if (inner.top < top || inner.bottom > bottom) wanted.scrollIntoView({block: 'center'})
}
