import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {layoutOf, type Line, type Rect} from '../ingest/layout.js'
import type {LayoutFile, LayoutLine} from '../schema/layout-file.js'
import {layoutFileFormat, layoutFileVersion} from '../schema/layout-format.js'
import type {Root} from '../tree/nodes.js'
import {partTeller} from './line-parts.js'
import {sourceOfFile} from './source.js'

/** Where the lines of a document are on its pages, for the file beside its record. */
export function layoutFileOf(tree: Root, file: VFile): LayoutFile {
  const partOf = partTeller(tree)
  const {lines, sheets = [], origin} = layoutOf(file)
  const placeOf = (line: Line, length: number): Required<Point> => {
    const place = {
      line: line.number,
      column: line.column + length,
      offset: line.offset + length
    }
    return origin?.place(place, length > 0) ?? place
  }
  const toLine = (line: Line): LayoutLine => {
    const start = placeOf(line, 0)
    return {
      line: start.line,
      page: line.page,
      rect: line.rect ? mutable(line.rect) : null,
      start: start.offset,
      end: placeOf(line, line.text.length).offset,
      text: line.text,
      part: partOf(line.offset, line.offset + line.text.length)
    }
  }
  return {
    format: layoutFileFormat,
    version: layoutFileVersion,
    sha256: sourceOfFile(file).sha256,
    pages: sheets.map(sheet => ({...sheet, box: mutable(sheet.box)})),
    lines: lines.map(toLine)
  }
}

const mutable = ([x0, y0, x1, y1]: Rect): [number, number, number, number] => [x0, y0, x1, y1]
