import type {Layout} from '../../ingest/layout.js'
import {zoneByTag} from './by-tag.js'
import type {Evidence, ZoneMap} from './zone.js'

/**
 * What tells the zone of a line; the first that says something counts: the number of a note that the
 * reader gave, the type of a note if tags name none, the tags, the type.
 *
 * @param byType what the type of each line says, if the format has typography
 */
export function evidence({lines}: Layout, byType: ZoneMap): readonly Evidence[] {
  // The printer of official publications tags notes as what they are, word processors may not.
  const namesNotes = lines.some(({tag}) => tag === 'note' || tag === 'masthead')
  return [
    line => (line.tag === undefined && line.note !== undefined ? 'note' : undefined),
    line =>
      !namesNotes && line.tag === 'paragraph' && byType.get(line) === 'note' ? 'note' : undefined,
    zoneByTag,
    line => byType.get(line)
  ]
}
