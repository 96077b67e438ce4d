import {gazetteFinder} from './gazette.js'
import type {ReferenceType} from './type.js'

export const staatsblad: ReferenceType<'staatsblad'> = {
  type: 'staatsblad',
  description: 'Bulletin of Acts and Decrees',
  isNumbered: true,
  hints: {anyCase: ['stb', 'staatsblad']},
  examples: [
    ['Stb. 2024, 153, het', ['Stb. 2024, 153', 'stb-2024-153']],
    ['Staatsblad 2024, nr. 213.', ['Staatsblad 2024, nr. 213', 'stb-2024-213']]
  ],
  find: gazetteFinder(String.raw`Stb\.?|Staatsblad`, 'stb')
}
