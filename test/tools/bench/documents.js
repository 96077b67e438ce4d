// The documents of the benchmark: those of AANHANGSEL_CORPUS, else the fixtures.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fixtureFolders, fixtures} from '../../fixture-folders.js'

const corpus = process.env.AANHANGSEL_CORPUS ?? ''

/** @returns the bytes of the documents with an extension, `pdf` or `txt` */
export function documents(extension) {
  const folder = join(corpus, extension === 'pdf' ? 'pdf' : 'text')
  const paths =
    corpus && existsSync(folder)
      ? readdirSync(folder).map(name => join(folder, name))
      : fixtureFolders().flatMap(name =>
          readdirSync(join(fixtures, name)).map(file => join(fixtures, name, file))
        )
  return paths.filter(path => path.endsWith(`.${extension}`)).map(path => readFileSync(path))
}

/** Copies of all PDFs, as many as wanted, each its own file. */
export function copyPdfs(folder, count) {
  const files = documents('pdf')
  mkdirSync(folder)
  for (let i = 0; i < count; i++)
    writeFileSync(
      join(folder, `${i}.pdf`),
      Buffer.concat([files[i % files.length], Buffer.from(`\n% copy ${i}\n`)])
    )
}
