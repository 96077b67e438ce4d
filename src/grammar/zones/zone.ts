import type {Line} from '../../ingest/layout.js'

/** What a line may be, apart from furniture recognised by its words. */
export type Zone = 'furniture' | 'note' | 'body'

export type ZoneMap = ReadonlyMap<Line, Zone>

/** Something that tells the zone of a line, or says nothing. */
export type Evidence = (line: Line) => Zone | undefined
