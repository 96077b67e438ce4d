import {visibleLines} from '../diagnostics/visible.js'

/** Say on standard error why a command does not go on. */
export const complain = (error: unknown): void =>
  console.error(visibleLines(`aanhangsel: ${(error as Error).message}`))
