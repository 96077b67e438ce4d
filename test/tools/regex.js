// `npm run regex`: looks for regular expressions of the program that take more than linear time. recheck
// checks each, several at a time, for at most --timeout milliseconds by each of its two methods; what it
// suspects is tried out with its own attack, and what it has no time for with texts of the pattern's own
// pieces. Every verdict is kept at once (`regex/proved.js`), so that only new patterns take time again; --fresh
// looks at all.
//
//   npm run regex -- --minutes 10     stop after ten minutes; what is left counts as not decided
//
// Exits with 1 if a pattern takes more than linear time, with 2 if some were not looked at.
import {availableParallelism} from 'node:os'
import {parseArgs} from 'node:util'
import pMap from 'p-map'
import {check} from 'recheck'
import {keyOf, patterns} from './regex/patterns.js'
import {keep, known} from './regex/proved.js'
import {trial} from './regex/trial.js'

const {values} = parseArgs({
  options: {
    timeout: {type: 'string', default: '3000'},
    minutes: {type: 'string', default: '60'},
    fresh: {type: 'boolean', default: false}
  }
})
const timeout = Number(values.timeout)
const until = Date.now() + Number(values.minutes) * 60_000

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

/** What is found of a pattern: `slow` if anything is wrong, `isDone` unless the time was too short for it. */
async function judge(found) {
  const said = await ask(found)
  const tried = said.status === 'safe' ? {isDone: true} : await trial({...found, ...said})
  return {status: said.status, ...tried}
}

const all = await patterns()
const verdicts = values.fresh ? new Map() : known()
const fresh = all.filter(found => !verdicts.has(keyOf(found)))
await pMap(
  fresh,
  async found => {
    if (Date.now() > until) return
    const verdict = await judge(found)
    verdicts.set(keyOf(found), verdict)
    keep(keyOf(found), verdict)
  },
  {concurrency: availableParallelism()}
)

const verdictOf = found => verdicts.get(keyOf(found))
const list = (those, what) => {
  for (const found of those) console.log(`${found.place}: ${what(found)}\n  ${keyOf(found)}`)
}
const seen = all.filter(verdictOf)
const wrong = seen.filter(found => verdictOf(found).slow)
const tried = seen.filter(found => verdictOf(found).status === 'unknown')
const open = tried.filter(found => !verdictOf(found).slow && !verdictOf(found).isDone)
list(wrong, found => verdictOf(found).slow)
list(open, () => 'not decided: nothing slow was found in the time')
console.log(
  `${all.length} regular expressions, ${fresh.length} of them new, ${tried.length} tried out only, ${open.length} of them not to the end; ${wrong.length} of more than linear time; ${all.length - seen.length} not looked at`
)
process.exit(wrong.length > 0 ? 1 : seen.length < all.length ? 2 : 0)
