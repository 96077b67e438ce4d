// Plays the services on this machine, for people who try the command: `npm run stand-in`.
import {parseArgs} from 'node:util'
import {fault, StandIn, strikes} from './server.js'
import {makeFeed} from './world.js'

const {values} = parseArgs({
  options: {
    documents: {type: 'string', default: '300'},
    port: {type: 'string', default: '8080'},
    fault: {type: 'string', multiple: true, default: []},
    help: {type: 'boolean', short: 'h'}
  }
})
if (values.help || values.fault.some(name => !(name in strikes))) {
  console.log(
    `Usage: npm run stand-in -- [--documents N] [--port N] [--fault NAME]...\n\n` +
      `Faults, of which each strikes every tenth request:\n  ${Object.keys(strikes).join('\n  ')}`
  )
  process.exit(values.help ? 0 : 2)
}
const standIn = new StandIn(makeFeed(Number(values.documents)))
let count = 0
for (const name of values.fault)
  standIn.faults.push({...fault(name, /./, Infinity), of: () => ++count % 10 === 0})
await standIn.listen(Number(values.port))
console.log(`The stand-in has ${values.documents} documents. Try:

  aanhangsel sync downloads --base ${standIn.url}
  aanhangsel convert downloads --output records
  aanhangsel dataset records`)
