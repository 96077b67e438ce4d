/**
 * The parser for pages and workers: what `aanhangsel` has for one document, without the parts that need
 * Node.js.
 *
 * @packageDocumentation
 */
export {convert, parse, type Converted, type ConvertOptions} from '../convert.js'
export type {BlobLike, Input} from '../input.js'
export {renderText} from '../emit/render-text.js'
export {textOf} from '../emit/text-of.js'
export {findReferences} from '../reference/index.js'
export {parseIdentifier} from '../identifier/index.js'
export {recordSchema, type DocumentRecord} from '../schema/record.js'
