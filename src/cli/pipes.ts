import {environmentFailure} from '../storage/environment.js'
import {complain} from './complain.js'

/**
 * A reader that stops early (`| head`) is not a failure: there is nobody left to print for. Messages
 * that nobody reads never end the work.
 */
export function allowReadersToStop(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    complain(environmentFailure(error, 'standard output'))
    process.exit(3)
  })
  process.stderr.on('error', () => {})
}
