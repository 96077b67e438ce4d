import type {EventEmitter} from 'node:events'

/** What is used of the driver, which has no types. */
interface Driver {
  Client: {prototype: EventEmitter & {connect(...words: unknown[]): unknown}}
}

const heard = new WeakSet<object>()

/**
 * Let every client of PostgreSQL hear of errors from before it connects. BullMQ listens to the one that waits for jobs only
 * when it is connected: a server that goes away in between would end the program. What fails is told by the calls.
 */
export function hearErrors({Client: {prototype}}: Driver): void {
  if (heard.has(prototype)) return
  heard.add(prototype)
  const {connect} = prototype
  prototype.connect = function (...words) {
    this.on('error', () => {})
    return connect.apply(this, words)
  }
}
