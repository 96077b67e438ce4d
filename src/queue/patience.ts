import {setTimeout as sleep} from 'node:timers/promises'

/** Milliseconds between two tries. */
const pause = 500

/** What PostgreSQL and its driver say where the server has gone away, is shutting down, or is starting up. */
const isAway = (error: unknown): boolean => {
  const {code = '', message = ''} = (error ?? {}) as NodeJS.ErrnoException
  return (
    /^(?:ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENOENT|57P0[123]|08\w{3})$/.test(code) ||
    message.startsWith('Connection terminated')
  )
}

/**
 * Ask a service until it answers: the driver of Redis waits for one that went away, that of PostgreSQL does not.
 *
 * @param stop ends the waiting
 * @returns undefined if the waiting was ended
 * @throws whatever else goes wrong
 */
export async function patiently<T>(
  ask: () => Promise<T>,
  stop: AbortSignal
): Promise<T | undefined> {
  for (;;)
    try {
      return await ask()
    } catch (error) {
      if (!isAway(error)) throw error
      if (stop.aborted) return undefined
      await sleep(pause, undefined, {signal: stop}).catch(() => {})
    }
}
