#!/usr/bin/env node
import {readCommand, usage} from './cli/arguments.js'
import {convertCommand} from './cli/convert.js'
import {datasetCommand} from './cli/dataset.js'
import {inspectCommand} from './cli/inspect.js'
import {queryCommand} from './cli/query.js'
import {converter} from './version.js'
import {visibleLines} from './visible.js'

/** Run the command line; gives the exit code: 0 fine, 1 a document failed, 2 wrong usage. */
async function main(words: string[]): Promise<number> {
  const command = readCommand(words)
  switch (command.name) {
    case 'convert':
      return convertCommand(command)
    case 'inspect':
      return inspectCommand(command)
    case 'dataset':
      return datasetCommand(command)
    case 'query':
      return queryCommand(command)
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
