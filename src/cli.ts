#!/usr/bin/env node
import {commands} from './cli/commands/index.js'
import {run} from './cli/run.js'

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await run(commands, process.argv.slice(2))
