#!/usr/bin/env node
import {commands} from './cli/commands/index.js'
import {allowReadersToStop} from './cli/pipes.js'
import {run} from './cli/run.js'

allowReadersToStop()
process.exitCode = await run(commands, process.argv.slice(2))
