import {byteMutators} from './bytes.js'
import {docxMutators} from './docx.js'
import {encodingMutators} from './encoding.js'
import {markupMutators} from './markup.js'
import {nestingMutators} from './nesting.js'
import {odtMutators} from './odt.js'
import {pdfMutators} from './pdf.js'
import {textMutators} from './text.js'

/**
 * Every way to damage a document, in the order in which they take turns: adding one changes which
 * mutant bears which number, so the newest stand last in their file.
 *
 * @type {{kind: string, format: string, weight?: number, damage: Function}[]}
 */
export const mutators = [
  ...textMutators,
  ...encodingMutators,
  ...byteMutators,
  ...markupMutators,
  ...docxMutators,
  ...pdfMutators,
  ...nestingMutators,
  ...odtMutators
]
