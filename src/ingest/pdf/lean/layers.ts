import type {PdfFile} from './file.js'
import {handOver} from './handover.js'
import {isDict, nameOf, PdfRef, type PdfDict, type PdfValue} from './objects.js'

/** The layers of a document (optional content), and which of them are switched off. */
export class Layers {
  readonly #file: PdfFile
  readonly #hasLayers: boolean

  constructor(file: PdfFile, catalog: PdfDict) {
    this.#file = file
    this.#hasLayers = catalog.has('OCProperties')
    if (this.#hasLayers) handOver('layers')
  }

  /** @param layer an element's properties: a reference to a layer, or a rule about several */
  isHidden(layer: PdfValue | undefined): boolean {
    const dict = this.#file.resolve(layer)
    if (!isDict(dict)) return handOver('a layer that does not exist')
    const kind = nameOf(this.#file.get(dict, 'Type'))
    if (kind !== 'OCG' || !(layer instanceof PdfRef)) return handOver('layers of a rare kind')
    return false
  }
}
