// The text of laid out pages, as programs make it that keep the place of words on the page.

/** Width of a character of the text, and how far the words of a line may stand apart in height. */
const characterWidth = 3.5
const sameLine = 4

/** @param shown what was drawn: `{page, text, x, y, width}` */
export function pageTexts(shown) {
  const pages = []
  for (const piece of shown) (pages[piece.page - 1] ??= []).push(piece)
  return pages.map(pieces => `${rowsOf(pieces).map(printRow).join('\n')}\n`).join('\f')
}

/** Rows of pieces, with an empty one for white space between them. */
function rowsOf(pieces) {
  const rows = []
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1)
    if (last && piece.y - last[0].y < sameLine) last.push(piece)
    else {
      if (last?.[0] && piece.y - last[0].y > 18) rows.push([])
      rows.push([piece])
    }
  }
  return rows
}

function printRow(row) {
  let line = ''
  let end = -Infinity
  for (const {text, x, width} of row.toSorted((a, b) => a.x - b.x)) {
    const gap = x - end
    if (gap > 12)
      line = line.padEnd(Math.max(line.length && line.length + 2, Math.round(x / characterWidth)))
    else if (gap > 1.5 && !line.endsWith(' ')) line += ' '
    line += text
    end = x + width
  }
  return line.trimEnd()
}
