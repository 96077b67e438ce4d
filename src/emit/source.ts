import {createHash} from 'node:crypto'
import type {VFile} from 'vfile'
import {visible} from '../diagnostics/visible.js'
import {inputFormatNames} from '../ingest/formats.js'
import {layoutOf, type Layout} from '../ingest/layout.js'
import type {FileSource} from '../schema/record.js'
import {converter} from '../version.js'

declare module 'vfile' {
  interface DataMap {
    /** What the record will say about the file. */
    source: FileSource
  }
}

/**
 * Describe a file from its bytes, its name and its layout alone.
 *
 * @param name its name or path; only the last part is kept
 */
export const sourceOf = (
  bytes: Uint8Array | string,
  name: string,
  layout?: Layout
): FileSource => ({
  name: lastPart(name),
  format: inputFormatNames.find(format => format === layout?.format) ?? 'text',
  sha256: createHash('sha256').update(bytes).digest('hex'),
  pages: null,
  converter,
  ...(layout?.reader && {reader: layout.reader})
})

/** What is known about a file; for a text that went to the parser by itself, what its layout says. */
export const sourceOfFile = (file: VFile): FileSource =>
  file.data.source ?? sourceOf(String(file), file.path ?? '', layoutOf(file))

/** The last part of a path, as written on any system. */
const lastPart = (path: string): string =>
  visible(path.split(/[\\/]/).findLast(part => part !== '') ?? 'document')
