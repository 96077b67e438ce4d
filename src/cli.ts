#!/usr/bin/env node
import * as nodeModule from 'node:module'
import {setFlagsFromString} from 'node:v8'
import {environmentFailure, EnvironmentFailure} from './storage/environment.js'

// Our patterns are many and large, and most are used more than once: interpreting each before compiling it
// takes twice as long for one document as compiling it at once.
setFlagsFromString('--no-regexp-tier-up')
// Node from 22.8 on keeps what it compiled for the next start.
if ('enableCompileCache' in nodeModule) (nodeModule.enableCompileCache as () => void)()

try {
  // Loaded here, not above: with too few file handles, loading hundreds of files is the first thing to fail.
  const [{commands}, {allowReadersToStop}, {run}] = await Promise.all([
    import('./cli/commands/index.js'),
    import('./cli/pipes.js'),
    import('./cli/run.js')
  ])
  allowReadersToStop()
  process.exitCode = await run(commands, process.argv.slice(2))
} catch (error) {
  const failure = failureOfLoading(error as NodeJS.ErrnoException)
  if (!(failure instanceof EnvironmentFailure)) throw error
  console.error(`aanhangsel: ${failure.message}`)
  process.exit(3)
}

/** For lack of handles, Node says of some files that they do not exist. */
function failureOfLoading(error: NodeJS.ErrnoException): Error {
  const place = error.path ?? 'the files of the program'
  return error.code === 'ERR_MODULE_NOT_FOUND'
    ? new EnvironmentFailure(
        place,
        'some cannot be loaded; allow more open files (`ulimit -n`) or install it again',
        error
      )
    : environmentFailure(error, place)
}
