import {parseSync} from 'oxc-parser'

/** The file in dist/bundled that has what we use of a module. */
export const fileOf = module => `${module.replace(/^@/, '').replaceAll('/', '-')}.js`

/**
 * Every place in a file that names a module.
 *
 * @returns where the name stands, with its quotes, and what is imported: null stands for everything
 */
export function importsOf(path, text) {
  const {staticImports, staticExports, dynamicImports} = parseSync(path, text).module
  return [
    ...staticImports.map(({moduleRequest, entries}) => ({
      ...moduleRequest,
      names: entries.map(({importName}) => nameOf(importName))
    })),
    ...staticExports.flatMap(({entries}) =>
      entries
        .filter(({moduleRequest}) => moduleRequest)
        .map(({moduleRequest, importName}) => ({...moduleRequest, names: [nameOf(importName)]}))
    ),
    ...dynamicImports.map(({moduleRequest: {start, end}}) => ({
      start,
      end,
      value: text.slice(start + 1, end - 1),
      names: [null]
    })),
    ...(path.endsWith('.d.ts') ? typeImportsOf(text) : [])
  ].filter(({start}) => /['"]/.test(text[start]))
}

/** `import("./x.js").Y` within a type. */
const typeImportsOf = text =>
  [...text.matchAll(/(?<=\bimport\()(["'])([^"']+)\1/g)].map(({0: quoted, 2: value, index}) => ({
    start: index,
    end: index + quoted.length,
    value,
    names: [null]
  }))

const nameOf = ({kind, name}) => (kind === 'Default' ? 'default' : kind === 'Name' ? name : null)

/** Put other names of modules into a file; `rename` returns undefined for those that stay. */
export function renameImports(path, text, rename) {
  let renamed = text
  const places = importsOf(path, text).sort((a, b) => b.start - a.start)
  const done = new Set()
  for (const {start, end, value} of places) {
    const name = done.has(start) ? undefined : rename(value)
    done.add(start)
    if (name !== undefined) renamed = `${renamed.slice(0, start)}'${name}'${renamed.slice(end)}`
  }
  return renamed
}
