import manifest from '../package.json' with {type: 'json'}

/** Name and version of this package, for `source.converter`. */
export const converter = {name: manifest.name, version: manifest.version}
