import {move, transferableSymbol, valueSymbol} from 'piscina'
import {convertTask} from './convert-task.js'
import type {Outcome, Task} from './task.js'

/** What each thread of the pool runs. */
export default async function convertInThread(task: Task): Promise<Outcome> {
  return withoutCopy(await convertTask(task))
}

/** Records are large: the main thread, which serves all others, gets their memory, not a copy. */
function withoutCopy(outcome: Outcome): Outcome {
  const transferable = {
    [transferableSymbol]: outcome.records.flatMap(({json, layout}) =>
      layout ? [json.buffer, layout.buffer] : [json.buffer]
    ),
    [valueSymbol]: outcome
  }
  return move(transferable as never) as unknown as Outcome
}
