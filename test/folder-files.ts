import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Every file of a folder of records with its content, but for what tells of this one disk. */
export function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(
    entry => entry.isFile() && entry.name !== 'stamps.jsonl'
  )
  return Object.fromEntries(
    files
      .map(({parentPath, name}) => join(parentPath, name))
      .sort()
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'latin1')])
  )
}
