import {mutators} from './mutators/index.js'
import {randomOf} from './random.js'

/** @typedef {import('./sources.js').Source} Source */

/**
 * A damaged document.
 *
 * @typedef {object} Mutant
 * @property {number} number
 * @property {string} kind how it was damaged
 * @property {string} format of the document before
 * @property {Source} source
 * @property {Uint8Array} bytes
 * @property {string} [text] what a reader must find in them, where the damage lets that be known
 */

/** Kinds in the order in which they take turns, each as often as it has weight. */
const turns = mutators.flatMap(mutator => Array(mutator.weight ?? 1).fill(mutator))

/** Kinds whose name begins with a word, in turn. */
export const turnsOf = only => turns.filter(({kind}) => !only || kind.startsWith(only))

/** The kind of mutant N. */
export function kindOf(number, only) {
  const list = turnsOf(only)
  return list[number % list.length].kind
}

/**
 * Make mutant N: a function of the seed, N and the documents only.
 *
 * Kinds take turns, and within a kind the documents; the step counts how often the kind met the
 * document, so that a kind can go through all its cases (cut off at 1 %, 2 %, ...).
 *
 * @returns {Mutant}
 */
export function makeMutant(number, {seed, sources, only}) {
  const list = turnsOf(only)
  const {kind, format, damage} = list[number % list.length]
  const same = list.filter(turn => turn.kind === kind).length
  const round = Math.floor(number / list.length) * same + turnWithin(list, number, kind)
  const own = sources[format]
  const source = own[round % own.length]
  const step = Math.floor(round / own.length)
  const made = damage(source, randomOf(seed, number), step, sources)
  return {number, kind, format, source, ...(made instanceof Uint8Array ? {bytes: made} : made)}
}

/** How many turns of the same kind come before this one in its round. */
const turnWithin = (list, number, kind) =>
  list.slice(0, number % list.length).filter(turn => turn.kind === kind).length
