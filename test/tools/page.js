// Makes dist/review/page: the page of `review`, one script and one style, with the library of charts apart.
import {build} from 'esbuild'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')
const page = join(root, 'src/review/page')

const shared = {
  outdir: join(root, 'dist/review/page'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2023',
  legalComments: 'none',
  logLevel: 'warning'
}

const licence = (names, kind, holders) =>
  `/*! With ${names}, under the ${kind} licence, copyright ${holders}. */`

await Promise.all([
  build({
    ...shared,
    entryPoints: {main: join(page, 'main.tsx')},
    jsx: 'automatic',
    jsxImportSource: 'preact',
    banner: {js: licence('Preact', 'MIT', 'Jason Miller')}
  }),
  build({
    ...shared,
    entryPoints: {chart: join(page, 'chart.ts')},
    banner: {js: licence('Observable Plot and D3', 'ISC', 'Observable, Inc. and Mike Bostock')}
  }),
  build({...shared, entryPoints: {style: join(page, 'style/index.css')}})
])
