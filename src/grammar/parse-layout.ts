import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import type {LimitOptions} from '../diagnostics/limits.js'
import {Meter} from '../diagnostics/meter.js'
import {layoutOf} from '../ingest/layout.js'
import type {Root} from '../tree/nodes.js'
import {fromLayout} from './index.js'

/** Unified plugin: parse the layout of a file; a file without one is for `aanhangselParse`. */
export const layoutParse: Plugin<[LimitOptions?], string, Root> = function (options = {}) {
  const self = this as unknown as Processor<Root>
  self.parser = (_, file) => parseLayout(file, new Meter(options))
}

/** @throws {LimitExceeded} if the meter says that the document has too many notes */
export function parseLayout(file: VFile, meter: Meter): Root {
  const layout = layoutOf(file)
  if (layout.lines.length === 0) return {type: 'root', children: []}
  const tree = fromLayout(layout, file)
  meter.check('notes', tree.children.filter(({type}) => type === 'footnote').length)
  return tree
}
