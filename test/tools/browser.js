// Makes dist/browser/index.js: our code for pages and workers. Packages stay imports, as in all of dist, except
// those that want Node.js; what they and we use of it is in src/browser/node.
import {build} from 'esbuild'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileOf} from './bundle/imports.js'

const root = join(import.meta.dirname, '../..')
const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const own = name => join(root, `src/browser/node/${name}.ts`)
const replaced = {
  'node:zlib': own('zlib'),
  zlib: own('zlib'),
  'node:crypto': own('crypto'),
  'node:async_hooks': own('async-hooks'),
  fs: own('fs'),
  util: own('util'),
  'node:util': own('util'),
  stream: own('stream'),
  events: join(root, 'node_modules/events/events.js'),
  'pdf-parse': own('pdf-parse')
}

await build({
  entryPoints: [join(root, 'src/browser/index.ts')],
  outfile: join(root, 'dist/browser/index.js'),
  bundle: true,
  allowOverwrite: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  legalComments: 'eof',
  minify: true,
  logLevel: 'warning',
  inject: [own('globals')],
  alias: replaced,
  external: Object.keys(dependencies).filter(name => name !== 'pdf-parse'),
  plugins: [{name: 'bundled', setup: shareBundled}]
})

/** Import what stands in dist/bundled from there. */
function shareBundled(it) {
  it.onResolve({filter: /^[\w@]/}, ({path}) => {
    const isShared = path !== 'yauzl' && existsSync(join(root, 'dist/bundled', fileOf(path)))
    return isShared ? {path: `../bundled/${fileOf(path)}`, external: true} : undefined
  })
}

// They are within; by themselves they are of no use.
rmSync(join(root, 'dist/browser/node'), {recursive: true, force: true})
