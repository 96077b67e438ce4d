import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The packages that files of `node_modules` are of, by name. */
export function packagesOf(paths, root) {
  const folders = new Set(
    paths.flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  )
  return [...folders]
    .map(folder => {
      const {name, version, license, author} = JSON.parse(
        readFileSync(join(root, folder, 'package.json'), 'utf8')
      )
      const text = licenceIn(join(root, folder)) ?? `By ${author?.name ?? author}.`
      return {name, version, license, text}
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function licenceIn(folder) {
  const files = readdirSync(folder).filter(name => /^(?:licen[cs]e|copying|notice)\b/i.test(name))
  return files.length === 0
    ? undefined
    : files.map(name => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n')
}

/** What must go with the code of others. */
export const describeLicences = packages =>
  [
    'This folder holds code of the following packages.',
    ...packages.map(
      ({name, version, license, text}) => `${name} ${version} (${license})\n\n${text}`
    )
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n'
