// The documents of the benchmark: those of AANHANGSEL_CORPUS, else the fixtures.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

const corpus = process.env.AANHANGSEL_CORPUS ?? ''
export const fixtures = resolve(import.meta.dirname, '../../../fixtures')

/** @returns the bytes of the documents with an extension, `pdf` or `txt` */
export function documents(extension) {
  const folder = join(corpus, extension === 'pdf' ? 'pdf' : 'text')
  const paths =
    corpus && existsSync(folder)
      ? readdirSync(folder).map(name => join(folder, name))
      : readdirSync(fixtures).flatMap(name =>
          readdirSync(join(fixtures, name)).map(file => join(fixtures, name, file))
        )
  return paths.filter(path => path.endsWith(`.${extension}`)).map(path => readFileSync(path))
}
