// `npm run growth`: how the CPU time of a conversion grows with the size of hostile inputs; about twice for twice as
// much is well. Each input is made of a piece, repeated, or of many parts of one kind. Words after the command choose
// among them; ALL=1 shows those that grow well, too.
import {convert} from '../../dist/index.js'
import {wholeDocuments} from './growth/forms.js'
import {documents, marked} from './growth/lines.js'
import {pieces, places, signs} from './growth/pieces.js'
import {start} from './growth/start.js'

const repeat = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const withSizes = (shapes, sizes) =>
  Object.entries(shapes).map(([name, make]) => [name, make, sizes])

const lines = [10_000, 20_000, 40_000]
const signsOfLine = [25_000, 50_000, 100_000]
const cases = [
  ...withSizes(documents, lines),
  ...withSizes(wholeDocuments, [5_000, 10_000, 20_000]),
  ...pieces.flatMap(piece =>
    Object.entries(places).map(([place, put]) => [
      `${JSON.stringify(piece)} ${place}`,
      length => put(repeat(piece, length)),
      signsOfLine
    ])
  ),
  ...signs.map(sign => [
    `${JSON.stringify(sign)} in Markdown`,
    length => `## Vraag 1\n\n${repeat(sign, length)}`,
    signsOfLine
  ]),
  ...withSizes(marked, lines)
]

/** Milliseconds of CPU time so far: other work of the machine does not count. */
function cpuTime() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** Larger than a document may be. */
const unlimited = {maxLines: 1e9, maxNotes: 1e9, maxElements: 1e9, maxUnpacked: 1e9}
/** More than this for twice as much is told, where it takes some time. */
const most = 2.6
const short = 300
const long = 10_000

/** CPU times of a case by size; without the larger sizes if one takes very long. */
async function timesOf(name, make, sizes) {
  const times = []
  for (const size of sizes) {
    const input = make(size)
    const start = cpuTime()
    const {file, record} = await convert(input, unlimited)
    times.push(cpuTime() - start)
    const failure = file.messages.find(({ruleId}) => ruleId === 'internal-error')
    if (failure) console.log(name, size, String(failure.stack).slice(0, 300))
    else if (!record && process.env.ALL) console.log(name, size, file.messages.map(String))
    if (times.at(-1) > 2 * long) break
  }
  return times
}

const growthOf = times => times.at(-1) / times.at(-2)
const isWrong = times => (growthOf(times) > most && times.at(-1) > short) || times.at(-1) > long

const wanted = process.argv[2]
const chosen = cases.filter(([name]) => !wanted || name.includes(wanted))
for (const form of ['text', 'Markdown', 'HTML', 'Word', 'ODT'])
  await convert(wholeDocuments[`questions and answers, ${form}`](100))
await convert(start)
let wrong = 0
for (const [name, make, sizes] of chosen) {
  let times = await timesOf(name, make, sizes)
  // What is compiled or collected during the last one may double its time.
  if (isWrong(times)) times = await timesOf(name, make, sizes)
  if (isWrong(times)) wrong++
  if (isWrong(times) || process.env.ALL)
    console.log(
      name.padEnd(40),
      times.map(time => `${time.toFixed(0)} ms`.padStart(9)).join(''),
      `x ${growthOf(times).toFixed(1)}`.padStart(8)
    )
}
console.log(
  `${chosen.length} shapes, ${wrong} of them of more than linear time or longer than 10 s`
)
process.exitCode = wrong > 0 ? 1 : 0
