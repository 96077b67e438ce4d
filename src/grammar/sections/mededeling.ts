import {toConstruct} from './construct.js'
import {mededelingHeading} from '../../words/part-names.js'

/** `Mededeling`: what is printed instead of answers when they are late or were given elsewhere. */
export const mededeling = toConstruct({
  type: 'mededeling',
  openings: [mededelingHeading],
  match: line =>
    mededelingHeading.test(line.text) ? {numbers: [], length: line.text.length} : undefined
})
