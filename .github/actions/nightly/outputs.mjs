// Gives the outputs of the action: node outputs.mjs REPORT DATASET
import {appendFileSync, existsSync, readFileSync} from 'node:fs'

const [report, dataset] = process.argv.slice(2)
const {NIGHTLY_SYNCED, NIGHTLY_CONVERTED, NIGHTLY_MADE} = process.env
// A conversion that was not begun or not finished leaves the report of an earlier night.
const isNow = ['0', '1'].includes(NIGHTLY_CONVERTED) && existsSync(report)
const {changes, troubles} = isNow
  ? JSON.parse(readFileSync(report, 'utf8'))
  : {changes: {new: 0, changed: 0}, troubles: []}
const failOn = process.env.NIGHTLY_FAIL_ON || 'new'
const counting = troubles.filter(
  ({isKnown, isNew}) => !isKnown && (failOn === 'any' || (failOn === 'new' && isNew))
)
const lost = [NIGHTLY_SYNCED === '0', isNow, NIGHTLY_MADE === '0'].filter(isFine => !isFine).length
const outputs = {
  new: changes.new,
  changed: changes.changed,
  failed: counting.length + lost,
  report: isNow ? report : '',
  dataset
}
// A path with the end of a line would be an output of its own.
const lines = Object.entries(outputs).map(
  ([name, value]) => `${name}=${String(value).replace(/[\r\n]/g, ' ')}\n`
)
const path = process.env.GITHUB_OUTPUT
if (path) appendFileSync(path, lines.join(''))
else process.stdout.write(lines.join(''))
