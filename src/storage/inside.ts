import {realpathSync} from 'node:fs'
import {dirname, join, normalize, posix, resolve, sep} from 'node:path'

/** Whether a path is that of a folder or of something below it; links are not resolved in either. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/**
 * Whether a text is a path below a folder, with slashes, in its shortest form, that does not lead
 * elsewhere.
 */
export const isPathBelow = (path: string): boolean =>
  path !== '' &&
  path !== '.' &&
  path !== '..' &&
  !posix.isAbsolute(path) &&
  !/^[a-z]:|\\|\0/i.test(path) &&
  posix.normalize(path) === path &&
  !path.startsWith('../') &&
  !path.endsWith('/')

/**
 * The place of a file below a folder, for writing or removing it: its folder must really be within,
 * whatever symbolic links there are. A link in the place of the file itself does no harm, since it
 * would be replaced or removed, not followed.
 *
 * @throws if it is outside the folder
 */
export function placeWithin(folder: string, path: string): string {
  const place = resolve(folder, path)
  const root = realpathSync(folder)
  if (!isWithin(normalize(place), resolve(folder)) || !isWithin(realPath(dirname(place)), root))
    throw new Error(`\`${join(folder, path)}\` is outside \`${folder}\``)
  return place
}

/** The real path, even of what does not exist yet. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    const above = dirname(path)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === path) throw error
    return join(realPath(above), path.slice(above.length))
  }
}
