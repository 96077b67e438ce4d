import type {Matrix} from '../matrix.js'
import type {PdfFile} from './file.js'
import {handOver} from './handover.js'
import type {Layers} from './layers.js'
import {
  dictOr,
  isDict,
  PdfName,
  nameOf,
  numbersOr,
  PdfStream,
  type PdfDict,
  type PdfValue
} from './objects.js'

/** A piece of content that a page paints as a whole. */
export interface PaintedForm {
  stream: PdfStream
  bytes: Buffer
  matrix: Matrix | undefined
  resources: PageResources
  /** The layer that it belongs to. */
  layer: PdfValue | undefined
}

const deviceColours = new Set(['DeviceGray', 'DeviceRGB', 'DeviceCMYK', 'Pattern'])

/** What the content of a page, or of a form, calls by name. */
export class PageResources {
  readonly dict: PdfDict
  readonly #file: PdfFile
  readonly #layers: Layers
  readonly #checked = new Set<string>()

  constructor(file: PdfFile, dict: PdfDict, layers: Layers) {
    this.#file = file
    this.dict = dict
    this.#layers = layers
  }

  #named(kind: string, name: PdfValue | undefined): PdfValue | undefined {
    const dict = this.#file.get(this.dict, kind)
    return isDict(dict) && name instanceof PdfName ? this.#file.get(dict, name.text) : undefined
  }

  /** A state may set a font, or paint a mask that has text. */
  checkState(name: PdfValue | undefined): void {
    const key = `state ${nameOf(name)}`
    if (this.#checked.has(key)) return
    const state = dictOr(this.#named('ExtGState', name), 'a state that does not exist')
    const mask = this.#file.get(state, 'SMask')
    const isMasked = mask !== undefined && nameOf(mask) !== 'None'
    if (state.has('Font') || state.has('TR') || isMasked) handOver('a state that paints')
    this.#checked.add(key)
  }

  /** pdf.js gives up on a page if a colour space does not exist. */
  checkColours(name: PdfValue | undefined): void {
    if (deviceColours.has(nameOf(name) ?? '')) return
    const colours = this.#named('ColorSpace', name)
    if (!(colours instanceof PdfName || Array.isArray(colours)))
      handOver('colours that do not exist')
  }

  /** The form with a name; undefined if it is a picture. */
  form(name: PdfValue | undefined): PaintedForm | undefined {
    const stream = this.#named('XObject', name)
    if (!(stream instanceof PdfStream)) return handOver('a form that does not exist')
    const {dict} = stream
    const subtype = nameOf(this.#file.get(dict, 'Subtype'))
    if (subtype === 'Image') return this.#checkPicture(dict)
    if (subtype !== 'Form') return handOver('a form of a rare kind')
    const own = this.#file.get(dict, 'Resources')
    const matrix = this.#file.items(dict.get('Matrix'))
    return {
      stream,
      bytes: this.#file.unpack(stream),
      matrix: matrix && (numbersOr(matrix, 6, 'a form of another form') as unknown as Matrix),
      resources: isDict(own) ? new PageResources(this.#file, own, this.#layers) : this,
      layer: dict.get('OC')
    }
  }

  /** pdf.js skips pictures by their size; it would read more of one that is a single point. */
  #checkPicture(dict: PdfDict): undefined {
    const [width, height] = ['Width', 'Height'].map(key => this.#file.get(dict, key))
    const isLarge = typeof width === 'number' && typeof height === 'number' && width * height > 1
    return isLarge ? undefined : handOver('a picture of one point')
  }

  /** Number of an element in the structure tree. */
  contentOf(properties: PdfDict): number | undefined {
    const content = this.#file.get(properties, 'MCID')
    return typeof content === 'number' ? content : undefined
  }

  /** Whether an element's layer is switched off. */
  isHidden(properties: PdfValue | undefined): boolean {
    const dict = this.#file.get(this.dict, 'Properties')
    const layer =
      properties instanceof PdfName ? isDict(dict) && dict.get(properties.text) : properties
    return this.#layers.isHidden(layer || undefined)
  }
}
