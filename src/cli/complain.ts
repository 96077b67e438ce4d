import {MissingPart} from '../diagnostics/missing-part.js'
import {visibleLines} from '../diagnostics/visible.js'
import {EnvironmentFailure, isOutOfHandles} from '../storage/environment.js'

/** Say on standard error why a command cannot go on. */
export const complain = (error: unknown): void =>
  console.error(visibleLines(`aanhangsel: ${(error as Error).message}`))

/**
 * Say why a command cannot go on. @returns its exit code: 3 if the machine, or what is installed on it,
 * is the cause
 */
export function refuse(error: unknown, otherwise: number): number {
  complain(error)
  const isMachine = [EnvironmentFailure, MissingPart].some(kind => error instanceof kind)
  return isMachine || isOutOfHandles(error) ? 3 : otherwise
}
