/**
 * Parser and extraction pipeline for the written questions of the Dutch parliament.
 *
 * @packageDocumentation
 */
export {convert, parse, type Converted, type ConvertOptions} from './convert.js'
export {convertFile} from './convert-file.js'
export {
  convertMany,
  type ConvertedFile,
  type ConvertManyOptions,
  type FileMessage,
  type Progress
} from './batch/convert-many.js'
export type {BlobLike, Input} from './input.js'
export {processor} from './processor.js'
export {aanhangselParse} from './grammar/parse.js'
export {ingest, readers} from './ingest/index.js'
export type {IngestOptions, OcrPage, OcrReader, OcrWord, Reader} from './ingest/reader.js'
export {readScans} from './ocr/index.js'
export {WordCounts} from './transform/join-lines/word-list.js'
export type {Layout, Line, Token} from './ingest/layout.js'
export {aanhangselTransforms} from './transform/index.js'
export {placedLeaves, type Placed} from './transform/conservation.js'
export {aanhangselRecord} from './emit/index.js'
export {renderText} from './emit/render-text.js'
export {textOf} from './emit/text-of.js'
export {jsonSchema, recordSchema, schemaVersion} from './schema/record.js'
export type {
  Answer,
  Block,
  Diagnostic,
  DocumentKind,
  DocumentRecord,
  Doubt,
  EarlierDocument,
  Exchange,
  FileSource,
  Footnote,
  FootnoteReference,
  Foreign,
  ListBlock,
  Office,
  OfficeHolder,
  ParagraphBlock,
  Passage,
  Question,
  Questioner,
  Reference,
  Role,
  SeeAlso,
  Source,
  TableBlock
} from './schema/record.js'
export {
  writeDataset,
  type DatasetOptions,
  type FormatName,
  type WrittenDataset
} from './dataset/index.js'
export {readRecords, type RecordInput} from './dataset/read.js'
export {placesOf, type Place} from './correct/places.js'
export {layoutFileSchema, type LayoutFile} from './schema/layout-file.js'
export {queryDataset, type Cell, type QueryResult} from './dataset/query.js'
export {
  findReferences,
  referenceTypes,
  type ReferenceType,
  type ReferenceTypeName,
  type TypedReference
} from './reference/index.js'
export {resolveDepartment} from './gazetteer/departments.js'
export {resolveParty} from './gazetteer/parties.js'
export {
  formatIdentifier,
  identifierForms,
  identifierUrls,
  normaliseIdentifier,
  parseIdentifier,
  type Identifier,
  type Manifestations
} from './identifier/index.js'
export {doubtKinds, type DoubtKind} from './diagnostics/doubts.js'
export {limits, type LimitName, type LimitOptions} from './diagnostics/limits.js'
export {rules, type RuleId, type Severity} from './diagnostics/messages.js'
export type * as Tree from './tree/nodes.js'
export {
  sync,
  type KindName,
  type MissingDocument,
  type SourceName,
  type SyncOptions,
  type SyncResult
} from './sync/index.js'
