import type {Layout, Line} from '../../ingest/layout.js'

/**
 * If elements are not paragraphs, this share of the line ends within a sentence is between two
 * elements.
 */
const fewestCut = 0.3
/** Fewer line ends than this tell nothing. */
const fewestEnds = 5

/**
 * Some programs write an element for each printed line or each word (Aspose, Word 2010), so elements
 * say nothing about paragraphs: sentences run on from one to the next. Then the numbers of the elements
 * are left out, and paragraphs are told by measure as in a document without tags.
 */
export function withoutPieceMarks(layout: Layout): Layout {
  if (layout.format !== 'pdf' || !layout.typography) return layout
  let [ends, cut] = [0, 0]
  for (const [i, line] of layout.lines.entries()) {
    const above = layout.lines[i - 1]
    if (!runsOn(above, line)) continue
    ends++
    if (above!.mark !== line.mark) cut++
  }
  if (ends < fewestEnds || cut < fewestCut * ends) return layout
  return {...layout, lines: layout.lines.map(line => (line.row ? line : withoutMark(line)))}
}

const runsOn = (above: Line | undefined, line: Line): boolean =>
  above !== undefined &&
  above.tag === 'paragraph' &&
  line.tag === 'paragraph' &&
  above.page === line.page &&
  line.gap === 0 &&
  above.size === line.size &&
  /[\p{Ll},]$/u.test(above.text) &&
  /^\p{Ll}/u.test(line.text)

function withoutMark(line: Line): Line {
  const copy = {...line}
  delete copy.mark
  return copy
}
