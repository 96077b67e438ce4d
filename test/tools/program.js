// Makes the command line of few files instead of hundreds, each of which takes Node a while to find, read and
// link: dist/cli.js and what it loads, dist/program. What users import stays as the compiler left it.
// The maps lead to those files, which are published too.
import {build} from 'esbuild'
import {rmSync, writeFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, join, relative, sep} from 'node:path'
import {describeLicences, packagesOf} from './bundle/licences.js'
import {lazyBuiltins} from './bundle/lazy-builtins.js'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const program = join(dist, 'program')

/** Packages that every document needs; the others are loaded from where npm put them. */
const within = [
  'bail',
  'devlop',
  'extend',
  'is-plain-obj',
  'trough',
  'unified',
  'unist-util-stringify-position',
  'vfile',
  'vfile-message'
]
/** Of dist/bundled what every start or every document needs; the rest stays there. */
const ofBundled = ['commander', 'p-map', 'unist-util-visit', 'shared-']

const packages = {
  name: 'packages',
  setup({onResolve}) {
    onResolve({filter: /^[^.#/]/}, ({path, kind}) => {
      if (kind === 'entry-point') return undefined
      const isWithin = within.some(name => path === name || path.startsWith(`${name}/`))
      return isWithin ? undefined : {path, external: true}
    })
    onResolve({filter: /bundled\/[^/]+\.js$/}, ({path}) => {
      const name = basename(path)
      const isWithin = ofBundled.some(start => name.startsWith(start))
      return isWithin ? undefined : {path: `../bundled/${name}`, external: true}
    })
  }
}

/** As text: JavaScript of the same size takes longer to read. */
const data = {
  name: 'data',
  setup({onLoad}) {
    onLoad({filter: /\.json$/}, async ({path}) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return {contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js'}
    })
  }
}

/** A file finds others from where it stood; the pool its thread in the program. */
const places = {
  name: 'places',
  setup({onLoad}) {
    onLoad({filter: /\.js$/}, async ({path}) => {
      if (!path.startsWith(dist) || path === join(dist, 'batch/pool.js')) return undefined
      const text = await readFile(path, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      const place = JSON.stringify(relative(program, path).split(sep).join('/'))
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`)
      }
    })
  }
}

rmSync(program, {recursive: true, force: true})
const {metafile} = await build({
  entryPoints: {cli: join(dist, 'cli.js'), 'program/worker': join(dist, 'batch/worker.js')},
  outdir: dist,
  chunkNames: 'program/[name]-[hash]',
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  banner: {
    js: "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);"
  },
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
  metafile: true,
  plugins: [lazyBuiltins, packages, data, places],
  logLevel: 'warning'
})

writeFileSync(
  join(program, 'LICENSES.txt'),
  describeLicences(packagesOf(Object.keys(metafile.inputs), root))
)
if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify(metafile))
