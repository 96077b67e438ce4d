import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import manifest from '../../../package.json' with {type: 'json'}
import type {ExternalPackage} from './parts.js'

/** What became of the check of a part. */
export interface Finding {
  /** Installed version; null if there is none. */
  version: string | null
  /** `fine`, or what is wrong and what to do about it. */
  state: string
  works: boolean
}

const pinned: Readonly<Record<string, string>> = {
  ...manifest.dependencies,
  ...manifest.peerDependencies
}

/** Load a part, as the commands that need it would. */
export async function check({name, load}: ExternalPackage): Promise<Finding> {
  const version = versionOf(name)
  const install = `npm install ${name}@${pinned[name]}`
  if (version === null) return {version, state: `not installed: ${install}`, works: false}
  try {
    await load()
  } catch (error) {
    const [reason] = (error as Error).message.split('\n', 1)
    return {version, state: `does not run here (${reason}): ${install}`, works: false}
  }
  const state = version === pinned[name] ? 'fine' : `runs, but was tested with ${pinned[name]}`
  return {version, state, works: true}
}

/** The version in the manifest of a package, wherever Node finds it. */
function versionOf(name: string): string | null {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const path = join(folder, 'node_modules', name, 'package.json')
    if (existsSync(path)) return String(JSON.parse(readFileSync(path, 'utf8')).version)
    if (dirname(folder) === folder) return null
    folder = dirname(folder)
  }
}

/** Whether a version of Node.js is one that the program runs on. */
export function isSupported(version: string): boolean {
  const numbers = (text: string): number[] => text.replace(/^\D+/, '').split('.').map(Number)
  const [major = 0, minor = 0] = numbers(version)
  const [needed = 0, least = 0] = numbers(manifest.engines.node)
  return major > needed || (major === needed && minor >= least)
}
