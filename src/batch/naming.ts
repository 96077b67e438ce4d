import {basename, dirname, relative, resolve, sep} from 'node:path'

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
export function namesFrom(folder: string): Naming {
  const root = resolve(folder)
  /** The ways to the folders of inputs, which are few. */
  const ways = new Map<string, string>()
  const wayTo = (other: string): string => {
    const way = relative(root, resolve(other)).split(sep).join('/')
    return way === '' ? way : `${way}/`
  }
  return {
    nameOf(path) {
      const other = dirname(path)
      const way = ways.get(other) ?? wayTo(other)
      ways.set(other, way)
      return way + basename(path)
    },
    placeOf: name => (isAbsoluteName(name) ? undefined : resolve(root, name))
  }
}
