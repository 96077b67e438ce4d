import type {PdfFile} from '../file.js'
import type {PdfDict, PdfValue} from '../objects.js'

/** What the readers of fonts are given. */
export interface FontParts {
  file: PdfFile
  dict: PdfDict
  descriptor: PdfDict
  type: string
  name: string
  /** Whether the document only names a font that every reader has, without describing it. */
  isStandard: boolean
  /** Whether the program of the font is in the file. */
  isEmbedded: boolean
  /** Signs by code, if the document gives them. */
  toUnicode: Map<number, string> | undefined
}

/** Flags of a descriptor: symbolic is 4, nonsymbolic 32. */
export function flagsOf(file: PdfFile, descriptor: PdfDict): number {
  const flags: PdfValue | undefined = file.get(descriptor, 'Flags')
  return Number.isInteger(flags) ? (flags as number) : 0
}
