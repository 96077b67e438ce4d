import {relative, resolve, sep} from 'node:path'

/** How a manifest names the inputs of a run. */
export interface Naming {
  /** The name of the file at a path. */
  nameOf(path: string): string
  /** Where the file of a name is; undefined where this run does not know. */
  placeOf(name: string): string | undefined
}

/** Whether a name says all by itself: `s3://bucket/key`, `stdin:name`. A drive has one letter. */
export const isAbsoluteName = (name: string): boolean => /^[a-z][a-z\d+.-]+:/i.test(name)

/** By the path from the folder of the records, which is the same wherever both are moved. */
export const namesFrom = (folder: string): Naming => ({
  nameOf: path => relative(resolve(folder), resolve(path)).split(sep).join('/'),
  placeOf: name => (isAbsoluteName(name) ? undefined : resolve(folder, name))
})
