import {byteMutators} from './bytes.js'
import {docxMutators} from './docx.js'
import {encodingMutators} from './encoding.js'
import {lyingMutators} from './lying.js'
import {markupMutators} from './markup.js'
import {nestingMutators} from './nesting.js'
import {odtMutators} from './odt.js'
import {pdfFormMutators} from './pdf-forms.js'
import {pdfPageMutators} from './pdf-pages.js'
import {pdfMutators} from './pdf.js'
import {textMutators} from './text.js'
import {zipMutators} from './zip.js'

/**
 * Every way to damage a document, in the order in which they take turns: adding one changes which
 * mutant bears which number, so the newest stand last.
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
  ...odtMutators,
  ...pdfFormMutators,
  ...pdfPageMutators,
  ...zipMutators,
  ...lyingMutators
]
