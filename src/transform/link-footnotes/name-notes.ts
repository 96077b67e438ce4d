import type {FootnoteNode, FootnoteReferenceNode} from '../../tree/nodes.js'

/**
 * Give each note its id, and each marker the id of the note that it means.
 *
 * Two notes may have one number: where numbers restart on each page (a marker means the note of its
 * page), below the answers, or where notes typed by hand occur beside those of the word processor.
 *
 * @param notes in the order of their numbers, those with one number in the order of the document
 * @param markers in the order of the document
 * @param pageOfLine page of each line of the input, where pages are known
 */
export function nameNotes(
  notes: FootnoteNode[],
  markers: FootnoteReferenceNode[],
  pageOfLine: number[] = []
): void {
  const byNumber = withOneNumber(notes)
  for (const same of byNumber.values())
    for (const [i, note] of same.entries())
      note.id = i === 0 ? `n${note.number}` : `n${note.number}-${i + 1}`
  for (const [number, marked] of withOneNumber(markers)) {
    const same = byNumber.get(number)
    if (same) link(marked, same, pageOfLine)
  }
}

function withOneNumber<T extends {number: number}>(nodes: T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const node of nodes) {
    const group = groups.get(node.number)
    if (group) group.push(node)
    else groups.set(node.number, [node])
  }
  return groups
}

/** Link the markers with one number to the notes with it. */
function link(markers: FootnoteReferenceNode[], notes: FootnoteNode[], pageOfLine: number[]): void {
  const pageOf = (node: FootnoteNode | FootnoteReferenceNode) =>
    pageOfLine[node.position!.start.line]
  const byPage = new Map(notes.map(note => [pageOf(note), note]))
  const arePaged = byPage.size === notes.length
  for (const [i, marker] of markers.entries()) {
    const onPage = arePaged ? byPage.get(pageOf(marker)) : undefined
    const inOrder = markers.length === notes.length ? notes[i] : undefined
    marker.note = (onPage ?? inOrder ?? nearest(marker, notes)).id!
  }
}

/** The next note below a marker, else the last one. */
const nearest = (marker: FootnoteReferenceNode, notes: FootnoteNode[]): FootnoteNode =>
  notes.find(note => note.position!.start.offset! > marker.position!.start.offset!) ?? notes.at(-1)!
