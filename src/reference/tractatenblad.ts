import {gazetteFinder} from './gazette.js'
import type {ReferenceType} from './type.js'

export const tractatenblad: ReferenceType<'tractatenblad'> = {
  type: 'tractatenblad',
  description: 'Treaty Series',
  isNumbered: true,
  hints: {anyCase: ['trb', 'tractatenblad']},
  examples: [
    ['(Trb. 1951, 154)', ['Trb. 1951, 154', 'trb-1951-154']],
    [
      'Tractatenblad, jaargang 2012, nr. 233',
      ['Tractatenblad, jaargang 2012, nr. 233', 'trb-2012-233']
    ]
  ],
  find: gazetteFinder(String.raw`Trb\.?|Tractatenblad`, 'trb')
}
