import {gazetteFinder} from './gazette.js'
import type {ReferenceType} from './type.js'

export const staatscourant: ReferenceType<'staatscourant'> = {
  type: 'staatscourant',
  description: 'Government Gazette',
  isNumbered: true,
  hints: {anyCase: ['stcrt', 'staatscourant']},
  examples: [
    ['Stcrt. 2020, nr. 68088.', ['Stcrt. 2020, nr. 68088', 'stcrt-2020-68088']],
    ['Staatscourant 2022, nr. 16685.', ['Staatscourant 2022, nr. 16685', 'stcrt-2022-16685']],
    [
      'Staatscourant, nr. 9297, 24 maart 2023.',
      ['Staatscourant, nr. 9297, 24 maart 2023', 'stcrt-2023-9297']
    ],
    ['Stcrt. nr. 9297, 2023', ['Stcrt. nr. 9297, 2023', 'stcrt-2023-9297']],
    ['de Staatscourant van 24 maart 2023']
  ],
  find: gazetteFinder(String.raw`Stcrt\.?|Staatscourant`, 'stcrt')
}
