import type {Construct} from './construct.js'

/** `Mededeling`: what stands instead of answers when they are late or were given elsewhere. */
export const mededeling: Construct = {
  type: 'mededeling',
  match: line =>
    /^Mededeling\s*:?$/.test(line.text) ? {numbers: [], length: line.text.length} : undefined
}
