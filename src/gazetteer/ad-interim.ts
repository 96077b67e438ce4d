import {interimBefore, interimBehind} from '../words/offices.js'

/** A portfolio held for a while: `Justitie a.i.`, `a.i. van Justitie`, `Financiën ad interim`. */
export const withoutInterim = (text: string): string =>
  text.replace(interimBehind, '').replace(interimBefore, '')
