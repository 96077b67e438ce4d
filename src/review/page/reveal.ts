/**
 * Bring something into the middle of what scrolls around it, unless it is in sight. What one points at must not
 * move away from the pointer.
 */
export function reveal(side: HTMLElement | null, selector: string): void {
  const wanted = side?.querySelector(selector)
  if (!side || !wanted || side.matches(':hover')) return
  const [outer, inner] = [side.getBoundingClientRect(), wanted.getBoundingClientRect()]
  const [top, bottom] = [Math.max(outer.top, 0), Math.min(outer.bottom, innerHeight)]
  if (inner.top < top || inner.bottom > bottom) wanted.scrollIntoView({block: 'center'})
}
