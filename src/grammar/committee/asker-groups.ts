import {askersAbove} from '../../words/committee-list.js'
import {sliceLine} from '../lines/slice.js'
import {areParties} from './askers.js'
import type {OwnLine} from './own-line.js'
import {questionStarts} from './question-starts.js'

/**
 * Keep a line that says who asks the questions below it (`Vragen van de leden van de SP-fractie`) in the heading of
 * the first of them: it ends the answer above.
 *
 * @returns for each line that holds a number and its question its two parts
 */
export function openAskerGroups(lines: readonly OwnLine[]): Map<OwnLine, OwnLine[]> {
  const divided = new Map<OwnLine, OwnLine[]>()
  for (const {index, numbers, length} of questionStarts(lines)) {
    const [above, line] = [lines[index - 1], lines[index]!]
    if (!above || above.opens || above.ofHeading || !saysWhoAsks(above.text)) continue
    above.opens = {type: 'question', heading: true, numbers, length: above.text.length}
    if (line.counted) above.counted = true
    if (length === 0) continue
    delete line.opens
    if (length === line.text.length) line.ofHeading = true
    else {
      const {doubts: _, ...number} = sliceLine(line, 0, length) as OwnLine
      divided.set(line, [
        {...number, ofHeading: true},
        {...sliceLine(line, length), gap: 0}
      ])
    }
  }
  return divided
}

const saysWhoAsks = (text: string): boolean => askersAbove.test(text) || areParties(text)
