// `npm run regex`: looks for regular expressions of the program that take more than linear time. recheck
// checks each, several at a time, for at most --timeout milliseconds by each of its two methods; what it
// suspects is tried out with its own attack, and what it has no time for with texts of the pattern's own
// pieces. What is found is kept in a cache, so that only new patterns take time again; --fresh looks at all.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import pMap from 'p-map'
import {check} from 'recheck'
import {tryAttack, tryPieces} from './regex/attack.js'
import {keyOf, patterns} from './regex/patterns.js'

const {values} = parseArgs({
  options: {
    timeout: {type: 'string', default: '3000'},
    fresh: {type: 'boolean', default: false}
  }
})

const cacheFile = join(import.meta.dirname, '../../node_modules/.cache/aanhangsel/regex.json')

function cached() {
  try {
    return values.fresh ? {} : JSON.parse(readFileSync(cacheFile, 'utf8'))
  } catch {
    return {}
  }
}

const timeout = Number(values.timeout)

/** What recheck says: `safe`, `unknown`, or an attack with its summary. */
async function ask({pattern, flags}) {
  const first = await check(pattern, flags, {timeout})
  const said =
    first.status === 'unknown' && first.checker !== 'fuzz'
      ? await check(pattern, flags, {timeout, checker: 'fuzz'})
      : first
  if (said.status !== 'vulnerable') return {status: said.status}
  const {pumps, suffix} = said.attack
  return {status: said.status, summary: said.complexity.summary, attack: {pumps, suffix}}
}

/** What is wrong with a pattern, if anything is. */
function complain({pattern, flags}, {status, summary, attack}) {
  const made = new RegExp(pattern, flags)
  if (status === 'safe') return undefined
  if (status === 'unknown') return tryPieces(made)
  const slow = tryAttack(made, attack)
  return slow && `${summary}: ${slow}`
}

const all = await patterns()
const known = cached()
const fresh = all.filter(found => !known[keyOf(found)])
await pMap(fresh, async found => (known[keyOf(found)] = await ask(found)), {
  concurrency: availableParallelism()
})
mkdirSync(dirname(cacheFile), {recursive: true})
writeFileSync(cacheFile, JSON.stringify(known))

let wrong = 0
for (const found of all) {
  const reason = complain(found, known[keyOf(found)])
  if (!reason) continue
  wrong++
  console.log(`${found.place}: ${reason}\n  ${keyOf(found)}`)
}
const undecided = all.filter(found => known[keyOf(found)].status === 'unknown').length
console.log(
  `${all.length} regular expressions, ${fresh.length} of them new, ${undecided} tried out only; ${wrong} of more than linear time`
)
process.exit(wrong > 0 ? 1 : 0)
