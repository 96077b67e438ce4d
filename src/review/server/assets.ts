import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, extname, join} from 'node:path'

export interface Asset {
  type: string
  bytes: Uint8Array
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm'
}

const page = new URL('../page/', import.meta.url)
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** The files that can be asked for: the path of a request is never used as one in the file system. */
const files: Record<string, string> = {
  'main.js': new URL('main.js', page).pathname,
  'chart.js': new URL('chart.js', page).pathname,
  'style.css': new URL('style.css', page).pathname,
  'pdf.mjs': join(pdfjs, 'legacy/build/pdf.min.mjs'),
  'pdf.worker.mjs': join(pdfjs, 'legacy/build/pdf.worker.min.mjs')
}

/** Folders of pdf.js whose files it asks for by their bare names. */
const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs']

/** A file of the page, by its name. */
export function asset(name: string): Asset | undefined {
  const [folder = '', file = '', ...more] = name.split('/')
  const isPlain = /^[\w-][\w.-]*$/.test(file) && more.length === 0
  const path = Object.hasOwn(files, name)
    ? files[name]!
    : folders.includes(folder) && isPlain
      ? join(pdfjs, folder, file)
      : undefined
  if (path === undefined || !existsSync(path)) return undefined
  return {type: types[extname(path)] ?? 'application/octet-stream', bytes: readFileSync(path)}
}

/** The page itself, which asks for what it shows. */
export const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>aanhangsel review</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
<link rel="preload" href="api/documents" as="fetch" crossorigin>
<body><div id="app"></div><script type="module" src="main.js"></script></body>
</html>
`
