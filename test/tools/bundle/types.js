import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {importsOf} from './imports.js'

const typesOf = path => path.replace(/\.js$/, '.d.ts')

/** The files of types that some files of types import, and those that these import, with themselves. */
function reachable(entries) {
  const found = new Set()
  const visit = path => {
    if (found.has(path)) return
    found.add(path)
    for (const {value} of importsOf(path, readFileSync(path, 'utf8')))
      if (value.startsWith('.') && existsSync(typesOf(join(dirname(path), value))))
        visit(typesOf(join(dirname(path), value)))
  }
  entries.forEach(visit)
  return [...found]
}

/**
 * Copy the types of a package that users read with ours.
 *
 * @param entry its file of types
 * @param target the file to write; what it imports goes into a folder beside it
 * @param replace gives another text for files that are not copied as they are
 */
export function copyTypes(entry, target, replace) {
  const folder = target.replace(/\.d\.ts$/, '')
  const paths = [entry]
  for (const path of paths) {
    const place = join(folder, relative(dirname(entry), path))
    const text = replace(path) ?? readFileSync(path, 'utf8')
    mkdirSync(dirname(place), {recursive: true})
    writeFileSync(place, text)
    for (const {value} of importsOf(path, text)) {
      const next = typesOf(join(dirname(path), value))
      if (value.startsWith('.') && !paths.includes(next)) paths.push(next)
    }
  }
  const name = `./${relative(dirname(target), folder)}/${relative(dirname(entry), entry)}`
  writeFileSync(target, `export * from '${name.replace(/\.d\.ts$/, '.js')}'\n`)
}

/** Delete the files of types that no user can reach. */
export function deleteUnreachable(paths, entries) {
  const kept = new Set(reachable(entries))
  for (const path of paths) if (!kept.has(path)) rmSync(path)
}
