import type {Command} from '../command.js'
import {completion} from './completion.js'
import {convert} from './convert.js'
import {dataset} from './dataset.js'
import {doctor} from './doctor.js'
import {enqueue} from './enqueue.js'
import {inspect} from './inspect.js'
import {merge} from './merge.js'
import {query} from './query.js'
import {queue} from './queue.js'
import {report} from './report.js'
import {review} from './review.js'
import {score} from './score.js'
import {show} from './show.js'
import {sync} from './sync.js'
import {verify} from './verify.js'
import {worker} from './worker.js'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  convert,
  inspect,
  show,
  review,
  score,
  merge,
  enqueue,
  worker,
  queue,
  dataset,
  query,
  report,
  sync,
  verify,
  doctor,
  completion
]
