// `npm run regex`: looks for regular expressions of the program that take more than linear time, with
// recheck. It takes a minute or two. What recheck suspects is tried out with its own attack, at 50,000
// and 100,000 characters, since it counts to small numbers only: a bounded repetition may be safe.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseSync} from 'oxc-parser'
import {check} from 'recheck'
import {globSync} from 'tinyglobby'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const built = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Literals, from the source. */
function literals() {
  return globSync('**/*.{ts,tsx}', {cwd: source}).flatMap(file => {
    const found = []
    const walk = node => {
      if (typeof node !== 'object' || node === null || node instanceof RegExp) return
      if (node.regex) found.push([file, node.regex.pattern, node.regex.flags])
      for (const child of Object.values(node)) walk(child)
    }
    walk(parseSync(file, readFileSync(source + file, 'utf8')).program)
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
        found.push([`${place}.ts`, made.source, made.flags])
      return made
    }
  })
  for (const file of globSync('**/*.js', {
    cwd: built,
    ignore: ['cli.js', 'batch/worker.js', 'review/page/**', 'bundled/**', 'program/**']
  }))
    await import(built + file)
  globalThis.RegExp = native
  return found
}

/** Milliseconds that an attack of a length takes, the better of two tries. */
function attack(pattern, {pumps, suffix}, length) {
  const fixed = pumps.reduce((sum, {prefix}) => sum + prefix.length, suffix.length)
  const pumped = pumps.reduce((sum, {pump}) => sum + pump.length, 0)
  const times = Math.max(1, Math.floor((length - fixed) / pumped))
  const text = pumps.map(({prefix, pump}) => prefix + pump.repeat(times)).join('') + suffix
  return Math.min(
    ...[1, 2].map(() => {
      pattern.lastIndex = 0
      const begin = performance.now()
      pattern.exec(text)
      return performance.now() - begin
    })
  )
}

/** What is wrong with a pattern, if anything is. */
async function complain(pattern, flags) {
  const quick = await check(pattern, flags, {timeout: 10_000})
  const slow = quick.status === 'unknown' && (await check(pattern, flags, {checker: 'fuzz'}))
  const {status, complexity, attack: found} = slow || quick
  if (status === 'safe') return undefined
  if (status === 'unknown') return 'cannot be checked'
  if (complexity.type === 'exponential') return 'exponential'
  const made = new RegExp(pattern, flags)
  const [half, whole] = [50_000, 100_000].map(length => attack(made, found, length))
  return whole > 100 && whole > 3 * half
    ? `${complexity.summary}: ${half.toFixed(0)} ms, ${whole.toFixed(0)} ms`
    : undefined
}

// Without a repetition that has no end there is nothing to check.
const all = [...literals(), ...(await constructed())].filter(([, pattern]) =>
  /[*+]|\{\d+,\}/.test(pattern)
)
const patterns = new Map(all.map(found => [found.slice(1).join('/'), found]))
let wrong = 0
for (const [place, pattern, flags] of patterns.values()) {
  const reason = await complain(pattern, flags)
  if (!reason) continue
  wrong++
  console.log(`${place}: ${reason}\n  /${pattern}/${flags}`)
}
console.log(`${patterns.size} regular expressions, ${wrong} of more than linear time`)
process.exit(wrong > 0 ? 1 : 0)
