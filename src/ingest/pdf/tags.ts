import type {Line, LineTag, Editable} from '../layout.js'
import type {Element} from './run.js'

/** The tags that official publications carry in the text of their pages, and what they mean. */
const printed: Record<string, LineTag> = {
  creator: 'masthead',
  vergaderjaar: 'masthead',
  vraagNummer: 'masthead',
  identifier: 'masthead',
  dossierNummer: 'masthead',
  onderNummer: 'masthead',
  H: 'heading'
}

/** Elements of the standard structure that Word, LibreOffice and others write. */
const standard: Record<string, LineTag> = {
  ...Object.fromEntries(
    `P H1 H2 H3 H4 H5 H6 Title LI Lbl LBody Caption BlockQuote Quote Index TOCI`
      .split(' ')
      .map(role => [role, 'paragraph' as const])
  ),
  Note: 'note',
  FENote: 'note',
  TR: 'cell',
  TH: 'cell',
  TD: 'cell',
  Artifact: 'furniture'
}

const tags = new Map<string, LineTag>(Object.entries({...printed, ...standard}))

/** Elements that everything inside belongs to, even paragraphs. */
const outer = new Set<LineTag>(['note', 'cell', 'furniture'])

type Tagged = Pick<Line, 'tag' | 'mark' | 'row' | 'placed'>

/** What the elements around a line say about it. */
export function tagOf(elements: readonly Element[]): Tagged {
  const inner =
    elements.findLast(({tag}) => outer.has(tags.get(tag)!)) ??
    elements.findLast(({tag}) => tags.has(tag))
  if (!inner) return {}
  const row = elements.findLast(({tag}) => tag === 'TR')
  const tagged: Editable<Tagged> = {tag: tags.get(inner.tag)!, mark: inner.id}
  if (row) tagged.row = row.id
  if (inner.placed) tagged.placed = inner.placed
  return tagged
}

/** The table cell that text is in. */
export const cellOf = (elements: readonly Element[]): number | undefined =>
  elements.findLast(({tag}) => tags.get(tag) === 'cell')?.id

/**
 * If more than this share of the paragraphs begin in the middle of a sentence, they are lines, not
 * paragraphs.
 */
const mostBroken = 0.15

/**
 * Remove the elements of paragraphs that are not paragraphs: some programs tag each printed line as a
 * paragraph (`P`). Then many of them begin where a sentence goes on.
 */
export function withoutFalseParagraphs<L extends Pick<Line, 'text' | 'tag' | 'mark'>>(
  pages: L[][]
): L[][] {
  let [ends, broken] = [0, 0]
  for (const lines of pages)
    for (const [i, line] of lines.entries()) {
      const above = lines[i - 1]
      if (above?.tag !== 'paragraph' || line.tag !== 'paragraph' || above.mark === line.mark)
        continue
      ends++
      if (/[\p{L}\d,-]$/u.test(above.text) && /^\p{Ll}/u.test(line.text)) broken++
    }
  if (broken < 3 || broken <= mostBroken * ends) return pages
  return pages.map(lines => lines.map(line => (line.tag === 'paragraph' ? untagged(line) : line)))
}

function untagged<L extends Pick<Line, 'tag' | 'mark'>>(line: L): L {
  const {tag: _tag, mark: _mark, ...rest} = line
  return rest as L
}
