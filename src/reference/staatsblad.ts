import {gazetteFinder} from './gazette.js'
import type {ReferenceType} from './type.js'

export const staatsblad: ReferenceType<'staatsblad'> = {
  type: 'staatsblad',
  description: 'Bulletin of Acts and Decrees',
  isNumbered: true,
  hints: {anyCase: ['stb', 'staatsblad']},
  examples: [
    ['Stb. 2024, 153, het', ['Stb. 2024, 153', 'stb-2024-153']],
    ['Staatsblad 2024, nr. 213.', ['Staatsblad 2024, nr. 213', 'stb-2024-213']],
    ['Stb. 2024/153', ['Stb. 2024/153', 'stb-2024-153']],
    ['Staatsblad nr. 153 van 2024', ['Staatsblad nr. 153 van 2024', 'stb-2024-153']],
    [
      'Staatsblad van het Koninkrijk der Nederlanden, jaargang 2024, nr. 153',
      ['Staatsblad van het Koninkrijk der Nederlanden, jaargang 2024, nr. 153', 'stb-2024-153']
    ],
    ['zie stb-2024-153', ['stb-2024-153', 'stb-2024-153']],
    ['het Staatsblad van 2024 en Stb. 2024']
  ],
  find: gazetteFinder(String.raw`Stb\.?|Staatsblad`, 'stb')
}
