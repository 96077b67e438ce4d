// Fills in where a release comes from: `npm run release -- https://github.com/OWNER/NAME`. Until then the
// package names no place, and asks for no provenance, which npm can only prove of a known repository.
import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/** @returns the manifest with all that follows from the address of the repository */
export function withRepository(manifest, address) {
  const {href, protocol} = new URL(address.replace(/(?:\.git)?\/?$/, ''))
  if (protocol !== 'https:') throw new Error(`\`${address}\` is no https address`)
  return {
    ...manifest,
    repository: {type: 'git', url: `git+${href}.git`},
    homepage: `${href}#readme`,
    bugs: `${href}/issues`,
    publishConfig: {...manifest.publishConfig, provenance: true}
  }
}

/** @returns the example of a workflow with the action of that repository; `npm run readme` shows it */
export const withAction = (workflow, homepage) =>
  workflow.replace(
    /(?<=uses: )[^\s/]+\/[^\s/]+(?=\/\.github\/actions\/)/,
    new URL(homepage).pathname.slice(1)
  )

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = resolve(import.meta.dirname, '../../package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const released = withRepository(manifest, process.argv[2])
  writeFileSync(path, `${JSON.stringify(released, null, 2)}\n`)
  const example = resolve(import.meta.dirname, '../../.github/actions/nightly/example.yml')
  writeFileSync(example, withAction(readFileSync(example, 'utf8'), released.homepage))
}
