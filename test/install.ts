import {cpSync, linkSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {outputOf, root} from './run.js'

interface Locked {
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
}

/**
 * Install the package as users get it, with no registry: the tarball that would be published, and what
 * npm would put beside it by the lock, taken from our own `node_modules`.
 *
 * @param folder an empty folder
 * @param extra packages that the user installs as well
 * @returns how many packages were installed beside ours
 */
export function install(folder: string, extra: readonly string[] = []): number {
  writeFileSync(
    join(folder, 'package.json'),
    '{"name": "newcomer", "type": "module", "dependencies": {"aanhangsel": "*"}}\n'
  )
  const own = join(folder, 'node_modules/aanhangsel')
  mkdirSync(own, {recursive: true})
  npm(['pack', root, '--ignore-scripts', '--silent'], folder)
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))!
  outputOf('tar', ['-xzf', tarball, '-C', own, '--strip-components=1'], {cwd: folder})
  const places = Object.entries(locked)
    .filter(([place, entry]) => place !== '' && (isNeeded(entry) || isExtra(place, extra)))
    .map(([place]) => place)
  for (const place of places) linkFolder(join(root, place), join(folder, place))
  // What makes the commands in `.bin`.
  npm(['rebuild', '--ignore-scripts', '--silent'], folder)
  return places.length
}

const locked: Record<string, Locked> = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8')
).packages

const isNeeded = ({dev, optional, devOptional}: Locked): boolean =>
  !dev && !optional && !devOptional

const isExtra = (place: string, extra: readonly string[]): boolean =>
  extra.some(name => place === `node_modules/${name}` || place.startsWith(`node_modules/${name}/`))

/** Run npm, which may reach no registry. */
export const npm = (words: string[], cwd: string): string =>
  outputOf('npm', words, {
    cwd,
    env: {npm_config_offline: 'true', npm_config_update_notifier: 'false'}
  })

/** Files of a package without their text: they are the same on the disk. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, {recursive: true})
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    if (entry.name === 'node_modules') continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else link(source, target)
  }
}

function link(source: string, target: string): void {
  mkdirSync(dirname(target), {recursive: true})
  try {
    linkSync(source, target)
  } catch {
    // On another disk.
    cpSync(source, target)
  }
}
