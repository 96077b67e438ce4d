import type {Construct} from './construct.js'

// `Toelichting:` ends documents that supplement earlier questions; its text may follow on the line.
const heading = /^Toelichting\s*(?::|$)\s*/

/** `Toelichting`: a remark by the questioners below the last block. */
export const toelichting: Construct = {
  type: 'toelichting',
  match(line) {
    const match = heading.exec(line.text)
    return match ? {numbers: [], length: match[0].length} : undefined
  }
}
