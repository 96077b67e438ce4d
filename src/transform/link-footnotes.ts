import type {VFile} from 'vfile'
import {report} from '../messages.js'
import {phrasingParents, type PhrasingParent} from '../phrasing-parents.js'
import type {Footnote, FootnoteReference, Phrasing, Root} from '../tree.js'
import {chooseMarkers, findCandidates, type Candidate} from './marker-candidates.js'
import {linkRaised} from './raised-markers.js'
import {splitText} from './split-text.js'

/**
 * Turn footnote markers into references to their notes.
 *
 * With typography markers are the raised numbers; without, each note's marker is looked for among
 * the numbers of the text (see `marker-candidates.ts`). Either way the list of notes decides.
 */
export function linkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const notes = tree.children.filter((node): node is Footnote => node.type === 'footnote')
    const parents = phrasingParents(tree, false)
    if (tree.data?.typography) linkRaised(parents, notes)
    else linkByWords(parents, notes, tree)
    check(parents, notes, file)
  }
}

function linkByWords(parents: PhrasingParent[], notes: Footnote[], tree: Root): void {
  const candidates = findCandidates(parents, notes, tree.data?.pageOfLine ?? [])
  const chosen = chooseMarkers(candidates, notes)
  for (const parent of new Set(chosen.map(candidate => candidate.parent)))
    parent.children = withMarkers(parent.children, chosen)
}

function withMarkers(children: Phrasing[], markers: Candidate[]): Phrasing[] {
  return children.flatMap(child => {
    const own = markers.filter(marker => marker.node === child)
    if (child.type !== 'text' || own.length === 0) return [child]
    const cuts = own.sort((a, b) => a.start - b.start)
    return splitText(child, cuts, (value, position, i): FootnoteReference => ({
      type: 'footnoteReference',
      number: cuts[i]!.number,
      value,
      position
    }))
  })
}

function check(parents: PhrasingParent[], notes: Footnote[], file: VFile): void {
  const numbers = new Set(notes.map(note => note.number))
  const used = new Set<number>()
  for (const parent of parents)
    for (const child of parent.children)
      if (child.type === 'footnoteReference') {
        used.add(child.number)
        if (!numbers.has(child.number))
          report(
            file,
            'marker-without-note',
            `Unexpected marker ${child.number}, expected a footnote ${child.number}`,
            child.position
          )
      }
  for (const [i, note] of notes.entries()) {
    if (!used.has(note.number))
      report(
        file,
        'note-without-marker',
        `Unexpected footnote ${note.number}, expected a marker ${note.number} in the text`,
        note.position
      )
    const previous = notes[i - 1]
    if (previous && note.number !== previous.number + 1)
      report(
        file,
        'note-gap',
        `Unexpected footnote ${note.number} after ${previous.number}`,
        note.position
      )
  }
}
