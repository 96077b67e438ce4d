import {columnTypes, type Column, type Table} from '../columns.js'
import {datasetName} from '../directory.js'
import type {DataFile, WrittenTable, WrittenWhole} from '../files.js'
import {about} from './about.js'
import type {Described} from './described.js'
import {writeJson} from './json.js'

/** A Frictionless Data Package (version 1), https://specs.frictionlessdata.io. */
export async function writeDatapackage({folder, written, whole}: Described): Promise<void> {
  const [first] = written
  await writeJson(folder, 'datapackage.json', {
    profile: 'data-package',
    name: datasetName,
    title: about.title,
    description: about.description,
    keywords: about.keywords,
    licenses: [about.license],
    sources: [about.publisher],
    contributors: [{title: about.converter, role: 'wrangler'}],
    // If tables are written in several formats, those of the first have the plain names.
    resources: [
      ...written.map(one => resource(one, one.format === first!.format)),
      ...whole.map(wholeResource)
    ]
  })
}

const wholeResource = ({format, file}: WrittenWhole): object => ({
  name: `${datasetName}-${format.name}`,
  profile: 'data-resource',
  description: format.about,
  ...fileOf(file),
  format: format.name,
  mediatype: format.mediaType
})

const resourceName = ({name}: {name: string}, format: string, plain: boolean): string =>
  plain ? name : `${name}-${format}`

function resource({table, format, files}: WrittenTable, plain: boolean): object {
  return {
    name: resourceName(table, format.name, plain),
    profile: format.name === 'csv' ? 'tabular-data-resource' : 'data-resource',
    description: table.description,
    ...(files.length === 1
      ? fileOf(files[0]!)
      : {path: files.map(({path}) => path), files: files.map(fileOf)}),
    format: format.name,
    mediatype: format.mediaType,
    ...(format.name === 'parquet' ? {} : {encoding: 'utf-8'}),
    ...(format.name === 'csv' ? {dialect: {delimiter: ',', lineTerminator: '\r\n'}} : {}),
    schema: schema(table, name => resourceName({name}, format.name, plain))
  }
}

const fileOf = ({path, bytes, sha256}: DataFile): object => ({
  path,
  bytes,
  hash: `sha256:${sha256}`
})

function schema({columns}: Table, nameOf: (table: string) => string): object {
  const foreignKeys = columns.flatMap(({name, references}) =>
    references === undefined
      ? []
      : [{fields: name, reference: {resource: nameOf(references), fields: 'id'}}]
  )
  return {
    fields: columns.map(field),
    missingValues: [''],
    primaryKey: 'id',
    ...(foreignKeys.length > 0 ? {foreignKeys} : {})
  }
}

function field({name, type, description, required, values}: Column): object {
  const constraints = {
    ...(required ? {required} : {}),
    ...(name === 'id' ? {unique: true} : {}),
    ...(values ? {enum: values} : {})
  }
  return {
    name,
    type: columnTypes[type].frictionless,
    description,
    ...(Object.keys(constraints).length > 0 ? {constraints} : {})
  }
}
