import {existsSync, lstatSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {z} from 'zod'
import {hashOfFile} from '../storage/hash.js'
import type {Verified} from '../storage/verified.js'
import {isPathBelow} from '../storage/inside.js'
import {datasetName, descriptionFiles} from './directory.js'
import {filesBelow} from './foreign.js'

const fileSchema = z.object({
  path: z.string().refine(isPathBelow),
  bytes: z.int(),
  hash: z.string().startsWith('sha256:')
})

/** What the description of a dataset says about its files, and where. */
const descriptionSchema = z.object({
  name: z.literal(datasetName),
  resources: z.array(z.union([fileSchema, z.object({files: z.array(fileSchema)})]))
})

/**
 * Read every file of a dataset and compare it with what its description says. The descriptions
 * themselves must be there; nothing says what should be in them.
 *
 * @returns undefined if the folder has no dataset
 */
export function verifyDataset(folder: string): Verified | undefined {
  const path = join(folder, 'datapackage.json')
  if (!existsSync(path)) return undefined
  const description = read(path)
  if (!description)
    return {whole: 0, damaged: ['datapackage.json'], missing: [], foreign: [], unknown: 0}
  const files = description.resources.flatMap(it => ('files' in it ? it.files : [it]))
  const states = files.map(file => ({path: file.path, state: stateOf(folder, file)}))
  const others = descriptionFiles.map(path => ({
    path,
    state: existsSync(join(folder, path)) ? 'whole' : 'missing'
  }))
  const all = [...states, ...others]
  const known = new Set(all.map(({path}) => path))
  const pathsThatAre = (wanted: string): string[] =>
    all.flatMap(({path, state}) => (state === wanted ? [path] : [])).sort()
  return {
    whole: pathsThatAre('whole').length,
    damaged: pathsThatAre('damaged'),
    missing: pathsThatAre('missing'),
    foreign: filesIn(folder).filter(path => !known.has(path)),
    unknown: 0
  }
}

function read(path: string): z.infer<typeof descriptionSchema> | undefined {
  try {
    return descriptionSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

function stateOf(folder: string, {path, bytes, hash}: z.infer<typeof fileSchema>): string {
  const place = join(folder, path)
  const stats = lstatSync(place, {throwIfNoEntry: false})
  if (!stats) return 'missing'
  return stats.isFile() && stats.size === bytes && `sha256:${hashOfFile(place)}` === hash
    ? 'whole'
    : 'damaged'
}

const filesIn = (folder: string): string[] =>
  filesBelow(folder)
    .filter(path => lstatSync(path).isFile())
    .map(path => relative(folder, path).split(sep).join('/'))
    .sort()
