import type {VFile} from 'vfile'
import {report} from '../../diagnostics/messages.js'
import type {Line} from '../../ingest/layout.js'
import {positionIn} from '../lines/slice.js'
import type {Zone, ZoneMap} from './zone.js'

/** What the document itself says a line is. */
export function zoneByTag(line: Line): Zone | undefined {
  switch (line.tag) {
    case undefined:
      return undefined
    case 'furniture':
    case 'masthead':
      return 'furniture'
    case 'note':
      return 'note'
    default:
      return 'body'
  }
}

/** Tags take precedence over typography; if the two disagree, that is reported. */
export function reportDisagreement(
  lines: Line[],
  zones: ZoneMap,
  byType: ZoneMap,
  file: VFile
): void {
  const strange = lines.filter(
    line => line.tag && byType.has(line) && zones.get(line) !== byType.get(line)
  )
  const first = strange[0]
  if (!first) return
  const what = `The type of ${strange.length} line(s) disagrees with their tags; the tags are followed`
  report(
    file,
    'evidence-disagrees',
    `${what}: \`${first.text.slice(0, 40)}\``,
    positionIn(first).start
  )
}
