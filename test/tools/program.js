// Makes the command line of few files instead of hundreds, each of which takes Node a while to find, read and
// link: dist/cli.js and what it loads, dist/program. What users import stays as the compiler left it.
// The maps lead to those files, which are published too.
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {parseSync} from 'oxc-parser'
import {rolldown} from 'rolldown'
import {lazyModules} from './bundle/lazy-builtins.js'
import {describeLicences, packagesOf} from './bundle/licences.js'

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

const isIn = (names, path) => names.some(name => path === name || path.startsWith(`${name}/`))

const packages = {
  name: 'packages',
  resolveId(source, importer) {
    if (!importer) return undefined
    if (/bundled\/[^/]+\.js$/.test(source)) {
      const name = basename(source)
      if (ofBundled.some(start => name.startsWith(start))) return undefined
      return {id: `../bundled/${name}`, external: 'relative'}
    }
    return /^[^.#/\0]/.test(source) && !isIn(within, source)
      ? {id: source, external: true}
      : undefined
  }
}

/** As text: JavaScript of the same size takes longer to read. */
const data = {
  name: 'data',
  load(id) {
    if (!id.endsWith('.json')) return undefined
    const text = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')))
    return {code: `export default JSON.parse(${JSON.stringify(text)})`, moduleType: 'js'}
  }
}

/** A file finds others from where it stood; the pool its thread in the program. */
const places = {
  name: 'places',
  transform(code, id) {
    if (!id.startsWith(dist) || id === join(dist, 'batch/pool.js')) return undefined
    if (!code.includes('import.meta.url')) return undefined
    const place = JSON.stringify(relative(program, id).split(sep).join('/'))
    // Within its line, so that the map of the whole still leads there.
    return {
      code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
      map: null
    }
  }
}

/** Our files that are loaded with a file, itself too. */
function loadedWith(paths, found = new Set()) {
  for (const path of paths) {
    if (found.has(path) || !path.endsWith('.js')) continue
    found.add(path)
    const {staticImports, staticExports} = parseSync(path, readFileSync(path, 'utf8')).module
    const sources = [
      ...staticImports.map(({moduleRequest}) => moduleRequest.value),
      ...staticExports.flatMap(({entries}) =>
        entries.flatMap(({moduleRequest}) => (moduleRequest ? [moduleRequest.value] : []))
      )
    ]
    loadedWith(
      sources.filter(source => source.startsWith('.')).map(source => join(dirname(path), source)),
      found
    )
  }
  return found
}

const at = path => join(dist, path)
/** What is loaded together stands in one file: at every start, for every document, for every PDF. */
const together = [
  // What says that a part cannot be loaded must be there before.
  ['failure', loadedWith([at('storage/environment.js')])],
  ['start', loadedWith(['cli/commands/index.js', 'cli/pipes.js', 'cli/run.js'].map(at))],
  [
    'convert',
    loadedWith(['cli/convert/index.js', 'batch/own-thread.js', 'ingest/text/index.js'].map(at))
  ],
  ['pdf', loadedWith([at('ingest/pdf/index.js')])]
]

rmSync(program, {recursive: true, force: true})
const bundle = await rolldown({
  cwd: root,
  input: {cli: at('cli.js'), worker: at('batch/worker.js')},
  platform: 'node',
  plugins: [lazyModules, packages, data, places],
  checks: {ineffectiveDynamicImport: false},
  logLevel: 'warn'
})
const {output} = await bundle.write({
  dir: dist,
  format: 'esm',
  entryFileNames: ({name}) => (name === 'cli' ? 'cli.js' : `program/${name}.js`),
  chunkFileNames: 'program/[name]-[hash].js',
  sourcemap: true,
  minify: {compress: true, mangle: false, codegen: {removeWhitespace: true}},
  codeSplitting: {
    groups: together.map(([name, files], i) => ({
      name,
      test: id => files.has(id),
      priority: together.length - i
    }))
  }
})

// The files that the maps lead to are published beside them.
for (const {fileName, type} of output)
  if (type === 'asset' && fileName.endsWith('.map')) {
    const map = JSON.parse(readFileSync(at(fileName), 'utf8'))
    delete map.sourcesContent
    writeFileSync(at(fileName), JSON.stringify(map))
  }

const inputs = output.flatMap(({moduleIds = []}) => moduleIds).map(id => relative(root, id))
writeFileSync(join(program, 'LICENSES.txt'), describeLicences(packagesOf(inputs, root)))
