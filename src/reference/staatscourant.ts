import {gazetteFinder} from './gazette.js'
import type {ReferenceType} from './type.js'

export const staatscourant: ReferenceType<'staatscourant'> = {
  type: 'staatscourant',
  description: 'Government Gazette',
  isNumbered: true,
  hints: {anyCase: ['stcrt', 'staatscourant']},
  examples: [
    ['Stcrt. 2020, nr. 68088.', ['Stcrt. 2020, nr. 68088', 'stcrt-2020-68088']],
    ['Staatscourant 2022, nr. 16685.', ['Staatscourant 2022, nr. 16685', 'stcrt-2022-16685']]
  ],
  find: gazetteFinder(String.raw`Stcrt\.?|Staatscourant`, 'stcrt')
}
