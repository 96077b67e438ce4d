import {toConstruct} from './construct.js'
import {toelichtingHeading} from '../../words/part-names.js'

/** `Toelichting`: a remark by the questioners, which ends documents that supplement earlier questions. */
export const toelichting = toConstruct({
  type: 'toelichting',
  openings: [toelichtingHeading],
  match(line) {
    const match = toelichtingHeading.exec(line.text)
    return match ? {numbers: [], length: match[0].length} : undefined
  }
})
