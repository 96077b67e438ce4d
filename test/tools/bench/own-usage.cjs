// Required before a program: says at its end what it took, in ms of CPU time and MB at most.
const {isMainThread} = require('node:worker_threads')

if (isMainThread)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    const usage = {cpu: (userCPUTime + systemCPUTime) / 1000, peak: Math.round(maxRSS / 1024)}
    require('node:fs').writeSync(2, `\n${JSON.stringify(usage)}`)
  })
