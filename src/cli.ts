#!/usr/bin/env node
import {readCommand, usage} from './cli/arguments.js'
import {converter} from './version.js'
import {visibleLines} from './diagnostics/visible.js'

/**
 * Run the command line; gives the exit code: 0 fine, 1 a document failed, 2 wrong usage. Each command
 * is loaded when it runs: a nightly batch with nothing to do should not wait for a database.
 */
async function main(words: string[]): Promise<number> {
  const command = readCommand(words)
  switch (command.name) {
    case 'convert':
      return (await import('./cli/convert.js')).convertCommand(command)
    case 'inspect':
      return (await import('./cli/inspect.js')).inspectCommand(command)
    case 'dataset':
      return (await import('./cli/dataset.js')).datasetCommand(command)
    case 'query':
      return (await import('./cli/query.js')).queryCommand(command)
    case 'help':
      console.log(usage)
      return 0
    case 'version':
      console.log(converter.version)
      return 0
    case 'misuse':
      console.error(visibleLines(`aanhangsel: ${command.reason}\n\n${usage}`))
      return 2
  }
}

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await main(process.argv.slice(2))
