// Puts what our code uses of packages into dist/bundled, so that users need not install them: every package
// that is neither among `dependencies` nor `peerDependencies`. Their licences and types go with them.
import {build} from 'esbuild'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {fileOf, importsOf, renameImports} from './bundle/imports.js'
import {lazyBuiltins} from './bundle/lazy-builtins.js'
import {describeLicences, packagesOf} from './bundle/licences.js'
import {copyTypes, deleteUnreachable} from './bundle/types.js'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const target = join(dist, 'bundled')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const installed = Object.keys({...manifest.dependencies, ...manifest.peerDependencies})
const commonJs = `import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);`

/** `@a/b/c` is in the package `@a/b`. */
const packageOf = module => /^(?:@[^/]+\/)?[^/]+/.exec(module)[0]
const isBundled = module =>
  !/^[./#]|^\w+:/.test(module) &&
  !isBuiltin(module) &&
  !installed.includes(packageOf(module)) &&
  !installed.includes(`@types/${module}`)
const isModule = module =>
  JSON.parse(readFileSync(join(root, 'node_modules', packageOf(module), 'package.json'), 'utf8'))
    .type === 'module'

const filesOf = ending =>
  readdirSync(dist, {recursive: true, encoding: 'utf8'})
    .filter(path => path.endsWith(ending) && !/^(?:bundled|review[/\\]page)/.test(path))
    .map(path => join(dist, path))

/** By module, the names that our code imports from it. */
function usedModules(paths) {
  const used = new Map()
  for (const path of paths)
    for (const {value, names} of importsOf(path, readFileSync(path, 'utf8')))
      if (isBundled(value)) used.set(value, new Set([...(used.get(value) ?? []), ...names]))
  return used
}

function entryOf(module, names) {
  if (!names.has(null)) return `export {${[...names].sort().join(', ')}} from '${module}'`
  // Nobody can tell its names, and none would be left.
  if (!isModule(module))
    throw new Error(`${module} is CommonJS: import its names, not the whole of it by import()`)
  return `export * from '${module}'`
}

/** Messages of errors in fifty languages, of which we use one. */
const onlyEnglish = path =>
  /zod[/\\]v4[/\\]locales[/\\]index\./.test(path)
    ? `export {default as en} from './en.js'\n`
    : undefined

const plugin = used => ({
  name: 'used-modules',
  setup(it) {
    it.onResolve({filter: /\.js$/}, ({path, kind}) =>
      kind === 'entry-point' ? {path, namespace: 'used'} : undefined
    )
    it.onLoad({filter: /./, namespace: 'used'}, ({path}) => ({
      contents: entryOf(...[...used].find(([module]) => fileOf(module) === path)),
      resolveDir: root
    }))
    it.onLoad({filter: /zod[/\\]v4[/\\]locales[/\\]index\.js$/}, ({path}) => ({
      contents: onlyEnglish(path)
    }))
  }
})

/** @returns the files that were bundled */
async function bundle(used, more) {
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: [...used.keys()].map(module => ({
      in: fileOf(module),
      out: fileOf(module).replace(/\.js$/, '')
    })),
    outdir: target,
    bundle: true,
    splitting: true,
    chunkNames: 'shared-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [lazyBuiltins, plugin(used)],
    ...more
  })
  return Object.keys(metafile.inputs)
}

rmSync(target, {recursive: true, force: true})
const used = usedModules(filesOf('.js').filter(path => !path.startsWith(join(dist, 'browser'))))
const half = wanted => new Map([...used].filter(([module]) => isModule(module) === wanted))
const inputs = [
  // Without the banner, as pages use some of these.
  ...(await bundle(half(true), {})),
  ...(await bundle(half(false), {banner: {js: commonJs}}))
]
const packages = packagesOf(inputs, root)
writeFileSync(join(target, 'LICENSES.txt'), describeLicences(packages))

const entries = Object.values(manifest.exports).flatMap(({types}) =>
  types ? [join(root, types)] : []
)
deleteUnreachable(filesOf('.d.ts'), entries)
for (const module of usedModules(filesOf('.d.ts')).keys())
  copyTypes(
    fileURLToPath(import.meta.resolve(module)).replace(/\.js$/, '.d.ts'),
    join(target, fileOf(module).replace(/\.js$/, '.d.ts')),
    onlyEnglish
  )

for (const path of [...filesOf('.js'), ...filesOf('.d.ts')]) {
  const text = readFileSync(path, 'utf8')
  const place = relative(dirname(path), target).split(sep).join('/')
  const renamed = renameImports(path, text, module =>
    used.has(module) ? `${place.startsWith('.') ? '' : './'}${place}/${fileOf(module)}` : undefined
  )
  if (renamed !== text) writeFileSync(path, renamed)
}
