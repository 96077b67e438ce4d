import manifest from '../../package.json' with {type: 'json'}

/** A package that is needed now is not installed, or does not run on this machine. */
export class MissingPart extends Error {}

const pinned: Readonly<Record<string, string>> = {
  ...manifest.dependencies,
  ...manifest.peerDependencies
}

/**
 * Load a package that not everybody has.
 *
 * @param name of the package
 * @param use what it is for, to be followed by its name: `SQL is run by`
 * @throws {MissingPart} if it cannot be loaded; the message says how to install it
 */
export async function installed<T>(name: string, use: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const [firstLine = ''] = message.split('\n')
    const why = code?.endsWith('MODULE_NOT_FOUND')
      ? 'is not installed'
      : `cannot be loaded on this machine (${firstLine})`
    throw new MissingPart(
      `${use} the package \`${name}\`, which ${why}. Install it: \`npm install ${name}@${pinned[name]}\``,
      {cause: error}
    )
  }
}
