import manifest from '../package.json' with {type: 'json'}

/** Where people find the program; a release fills it in, and until then there is none. */
export const address: string | null =
  (manifest as {homepage?: string}).homepage?.split('#')[0] ?? null

/** Name and version of this package, for `source.converter`. */
export const converter = {name: manifest.name, version: manifest.version}
