import {converter} from '../../version.js'
import {columnTypes, type Column, type Table} from '../columns.js'
import {datasetName} from '../directory.js'
import type {DataFile, WrittenTable} from '../files.js'
import {about} from './about.js'
import {context} from './croissant-context.js'
import type {Described} from './described.js'
import {writeJson} from './json.js'

/** A description in Croissant 1.0 (https://mlcommons.org/croissant) of the first format written. */
export async function writeCroissant({folder, written, whole, summary}: Described): Promise<void> {
  const described = written.filter(({format}) => format === written[0]?.format)
  await writeJson(folder, 'croissant.json', {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: datasetName,
    alternateName: about.title,
    description: about.description,
    keywords: about.keywords,
    license: about.license.path,
    url: about.publisher.path,
    version: converter.version,
    inLanguage: 'nl',
    creator: {'@type': 'sc:Organization', name: about.publisher.title, url: about.publisher.path},
    ...(summary.from === null ? {} : {temporalCoverage: `${summary.from}/${summary.until}`}),
    distribution: [
      ...described.flatMap(distribution),
      ...whole.map(({format, file}) => fileObject(file, format.mediaType, file.path))
    ],
    recordSet: described.map(recordSet)
  })
}

const sourceId = (table: string): string => `${table}-file`

function distribution({table, format, files}: WrittenTable): object[] {
  const objects = files.map(file =>
    fileObject(file, format.mediaType, files.length === 1 ? sourceId(table.name) : file.path)
  )
  if (files.length === 1) return objects
  return [
    ...objects,
    {
      '@type': 'cr:FileSet',
      '@id': sourceId(table.name),
      name: `${table.name}, a file a session`,
      encodingFormat: format.mediaType,
      includes: `${table.name}/*/part.${format.extension}`
    }
  ]
}

const fileObject = ({path, bytes, sha256}: DataFile, mediaType: string, id: string): object => ({
  '@type': 'cr:FileObject',
  '@id': id,
  name: path,
  contentUrl: path,
  contentSize: `${bytes} B`,
  encodingFormat: mediaType,
  sha256
})

const recordSet = ({table, files}: WrittenTable): object => ({
  '@type': 'cr:RecordSet',
  '@id': table.name,
  name: table.name,
  description: table.description,
  key: {'@id': `${table.name}/id`},
  field: table.columns.map(column =>
    field(table, column, files.length === 1 ? 'fileObject' : 'fileSet')
  )
})

const field = (
  table: Table,
  {name, type, description, references}: Column,
  sourceKind: 'fileObject' | 'fileSet'
): object => ({
  '@type': 'cr:Field',
  '@id': `${table.name}/${name}`,
  name,
  description,
  dataType: columnTypes[type].croissant,
  ...(columnTypes[type].sql.endsWith('[]') ? {repeated: true} : {}),
  source: {[sourceKind]: {'@id': sourceId(table.name)}, extract: {column: name}},
  ...(references === undefined ? {} : {references: {field: {'@id': `${references}/id`}}})
})
