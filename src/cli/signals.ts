/** Signals by which a user or a machine ends a run, and the exit code of each. */
const codes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const

/** Whether a run was asked to end. */
export interface Stop {
  signal: AbortSignal
  /** The exit code for that, if it was. */
  code: number | undefined
  /** From now on signals end the process, as they do by themselves. */
  forget(): void
}

/** Listen for signals: the first lets the run end by itself, the second ends it at once. */
export function listen(): Stop {
  const asked = new AbortController()
  const handlers = Object.entries(codes).map(([name, code]) => {
    const handle = (): void => {
      if (asked.signal.aborted) process.exit(code)
      stop.code = code
      asked.abort()
    }
    process.on(name, handle)
    return [name, handle] as const
  })
  const stop: Stop = {
    signal: asked.signal,
    code: undefined,
    forget: () => handlers.forEach(([name, handle]) => process.off(name, handle))
  }
  return stop
}
