// The regular expressions of the program: {place, pattern, flags}.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseSync} from 'oxc-parser'
import {globSync} from 'tinyglobby'

const source = fileURLToPath(new URL('../../../src/', import.meta.url))
const built = fileURLToPath(new URL('../../../dist/', import.meta.url))

/** Literals, from the source. */
function literals() {
  return globSync('**/*.{ts,tsx}', {cwd: source}).flatMap(place => {
    const found = []
    const walk = node => {
      if (typeof node !== 'object' || node === null || node instanceof RegExp) return
      if (node.regex) found.push({place, pattern: node.regex.pattern, flags: node.regex.flags})
      for (const child of Object.values(node)) walk(child)
    }
    walk(parseSync(place, readFileSync(source + place, 'utf8')).program)
    return found
  })
}

/** Those made of parts, when the modules that make them are loaded. */
async function constructed() {
  const found = []
  const native = globalThis.RegExp
  globalThis.RegExp = new Proxy(native, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget)
      const place = /\/dist\/(\S+?)\.js/.exec(new Error().stack)?.[1]
      if (place && !place.startsWith('bundled/'))
        found.push({place: `${place}.ts`, pattern: made.source, flags: made.flags})
      return made
    }
  })
  for (const file of globSync('**/*.js', {
    cwd: built,
    ignore: [
      'cli.js',
      'batch/worker.js',
      'review/page/**',
      'browser/**',
      'bundled/**',
      'program/**'
    ]
  }))
    await import(built + file)
  globalThis.RegExp = native
  return found
}

export const keyOf = ({pattern, flags}) => `/${pattern}/${flags}`

/** Each once; without a repetition that has no end there is nothing to check. */
export async function patterns() {
  const all = [...literals(), ...(await constructed())]
  const unbounded = all.filter(({pattern}) => /[*+]|\{\d+,\}/.test(pattern))
  return [...new Map(unbounded.map(found => [keyOf(found), found])).values()]
}
