/** Characters that a column keeps, however narrow the terminal. */
const narrowest = 8

/**
 * Divide a line among columns: narrow ones keep their width, the others get an equal share of what
 * remains.
 *
 * @param natural width of the longest cell of each column
 * @param width of the line
 * @param gap between two columns
 */
export function fitWidths(natural: readonly number[], width: number, gap: number): number[] {
  const room = width - gap * (natural.length - 1)
  return natural.map(size => Math.min(size, Math.max(narrowest, shareOf(natural, room))))
}

/** The width to which columns are cut: the greatest at which all of them fit. */
function shareOf(natural: readonly number[], room: number): number {
  let [left, columns] = [room, natural.length]
  for (const size of natural.toSorted((a, b) => a - b)) {
    const share = Math.floor(left / columns)
    if (size > share) return share
    left -= size
    columns--
  }
  return Infinity
}
