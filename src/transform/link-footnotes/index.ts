import type {VFile} from 'vfile'
import {gather} from '../../patterns/gather.js'
import {report} from '../../diagnostics/messages.js'
import {phrasingParents, type PhrasingParent} from '../../tree/phrasing-parents.js'
import type {FootnoteNode, FootnoteReferenceNode, Phrasing, Root} from '../../tree/nodes.js'
import {nameNotes} from './name-notes.js'
import {linkRaised} from './raised-markers.js'
import {signBetweenMarkers} from '../../words/marker-signs.js'

/**
 * Link footnote markers with their notes: raised numbers become references if the list of notes
 * confirms them, and whatever has no partner is reported.
 */
export function linkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const notes = tree.children
      .filter((node): node is FootnoteNode => node.type === 'footnote')
      .sort((a, b) => a.number - b.number)
    const parents = phrasingParents(tree, false)
    linkRaised(parents, notes)
    for (const parent of parents) parent.children = joinRows(parent.children)
    const markers = markersIn(parents)
    nameNotes(notes, markers, tree.data?.pageOfLine)
    check(parents, notes, file)
  }
}

function markersIn(parents: PhrasingParent[]): FootnoteReferenceNode[] {
  const markers: FootnoteReferenceNode[] = []
  for (const {children} of parents)
    for (const child of children) if (child.type === 'footnoteReference') markers.push(child)
  return markers.sort((a, b) => a.position.start.offset! - b.position.start.offset!)
}

/** The sign between two markers in a row, `1, 2`, goes with the first. */
function joinRows(nodes: Phrasing[]): Phrasing[] {
  const result: Phrasing[] = []
  for (const [i, node] of nodes.entries()) {
    const last = result.at(-1)
    const isBetween =
      last?.type === 'footnoteReference' && nodes[i + 1]?.type === 'footnoteReference'
    if (isBetween && node.type === 'text' && signBetweenMarkers.test(node.value.trim()))
      result[result.length - 1] = {
        ...last,
        value: last.value + node.value,
        position: {start: last.position.start, end: node.position.end}
      }
    else result.push(node)
  }
  return result
}

function check(parents: PhrasingParent[], notes: FootnoteNode[], file: VFile): void {
  const numbers = new Set(notes.map(note => note.number))
  const used = new Set<number>()
  for (const child of gather(parents, parent => parent.children))
    if (child.type === 'footnoteReference') {
      used.add(child.number)
      if (!numbers.has(child.number))
        report(
          file,
          'marker-without-note',
          `Marker ${child.number} points to a footnote that is missing`,
          child.position
        )
    }
  for (const [i, {number, position}] of notes.entries()) {
    const previous = notes[i - 1]
    if (!used.has(number))
      report(
        file,
        'note-without-marker',
        `No marker in the text points to footnote ${number}`,
        position
      )
    if (previous?.number === number)
      report(file, 'duplicate-note', `There is a second footnote ${number}`, position)
    else if (previous && number !== previous.number + 1)
      report(
        file,
        'note-gap',
        `Footnote ${number} follows footnote ${previous.number}: those between are missing or unread`,
        position
      )
  }
}
