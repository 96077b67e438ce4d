import {fontNamed} from '../../font-name.js'
import type {Font} from '../../run.js'
import type {PdfFile} from '../file.js'
import {handOver} from '../handover.js'
import {dictOr, isDict, PdfRef, type PdfDict} from '../objects.js'
import {descriptorOf, faceKey} from './face-key.js'
import type {Face} from './face.js'
import {readFace} from './read-face.js'

/** A font on one page, which learns there how wide its space is. */
export interface PageFont extends Font {
  face: Face
}

/** A font with a descriptor; its key is made once another font has the same one. */
interface FontOfDescriptor {
  dict: PdfDict
  face: Face
  key: string | undefined
}

/** The fonts of a document; each is read once. */
export class DocumentFonts {
  readonly #file: PdfFile
  readonly #byNumber = new Map<number, Face>()
  /** The fonts with a descriptor, by its number: most descriptors have one font. */
  readonly #byDescriptor = new Map<number, FontOfDescriptor[]>()

  constructor(file: PdfFile) {
    this.#file = file
  }

  /** @throws {Handover} if only pdf.js knows what the font shows */
  face(ref: PdfRef): Face {
    const known = this.#byNumber.get(ref.number)
    if (known) return known
    const dict = dictOr(this.#file.resolve(ref), 'a font that does not exist')
    const face = this.#faceOf(dict)
    this.#byNumber.set(ref.number, face)
    return face
  }

  /** Fonts that share a descriptor and everything that pdf.js compares are one font to it. */
  #faceOf(dict: PdfDict): Face {
    const descriptor = descriptorOf(this.#file, dict)
    if (descriptor === undefined) return readFace(this.#file, dict)
    const alike = this.#byDescriptor.get(descriptor.number) ?? []
    const key = alike.length > 0 ? faceKey(this.#file, dict) : undefined
    const known = alike.find(other => (other.key ??= faceKey(this.#file, other.dict)) === key)
    if (known) return known.face
    const face = readFace(this.#file, dict)
    this.#byDescriptor.set(descriptor.number, [...alike, {dict, face, key}])
    return face
  }
}

/** The fonts that a page uses. */
export class PageFonts {
  readonly #document: DocumentFonts
  readonly #file: PdfFile
  readonly #fonts = new Map<Face, PageFont>()

  constructor(document: DocumentFonts, file: PdfFile) {
    this.#document = document
    this.#file = file
  }

  named(name: string, resources: PdfDict): PageFont {
    const fonts = this.#file.get(resources, 'Font')
    const ref = isDict(fonts) ? fonts.get(name) : undefined
    if (!(ref instanceof PdfRef)) return handOver('a font that does not exist')
    const face = this.#document.face(ref)
    let font = this.#fonts.get(face)
    if (!font) this.#fonts.set(face, (font = {...fontNamed(face.name), face}))
    return font
  }
}
