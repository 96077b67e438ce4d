import {handOver} from './handover.js'
import type {WholeStreams} from '../damage.js'
import {Budget, unpack} from './inflate.js'
import {dictOr, isInteger, PdfRef, PdfStream, type PdfDict, type PdfValue} from './objects.js'
import {PdfParser} from './parser.js'
import {readNumbered} from './stream.js'
import type {XrefEntry} from './xref-entry.js'
import {readXref} from './xref.js'

/** Most references in a chain; no program writes more than one. */
const mostHops = 5

/** The objects of a file, each read on demand. */
export class PdfFile {
  readonly trailer: PdfDict
  readonly budget: Budget
  /** Gets the streams that are unpacked. */
  readonly whole: WholeStreams
  readonly #bytes: Buffer
  readonly #entries: Map<number, XrefEntry>
  readonly #known = new Map<number, PdfValue>()
  readonly #pending = new Set<number>()
  readonly #containers = new Map<number, PdfValue[]>()

  constructor(bytes: Buffer, budget: Budget, whole: WholeStreams) {
    this.whole = whole
    this.#bytes = bytes
    this.budget = budget
    const {entries, trailer} = readXref(bytes, budget)
    this.#entries = entries
    this.trailer = trailer
    if (trailer.has('Encrypt')) handOver('encrypted')
  }

  /** What a value refers to, or the value itself. */
  readonly resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    for (let hops = 0; value instanceof PdfRef; hops++) {
      if (hops === mostHops) return handOver('a reference to itself')
      value = this.#fetch(value)
    }
    return value
  }

  get(dict: PdfDict, key: string): PdfValue | undefined {
    return this.resolve(dict.get(key))
  }

  /** The items of an array, references resolved; undefined if it is not an array. */
  items(value: PdfValue | undefined): PdfValue[] | undefined {
    const array = this.resolve(value)
    return Array.isArray(array) ? array.map(item => this.resolve(item) ?? null) : undefined
  }

  /**
   * Read every object, needed or not: pdf.js looks at more of them than we do, and warns of any that is
   * not well formed.
   *
   * @throws {Handover} if one is not
   */
  readAll(): void {
    for (const [number, entry] of this.#entries)
      if (entry.kind !== 'free' && !this.#known.has(number))
        this.#fetch(new PdfRef(number, entry.kind === 'plain' ? entry.generation : 0))
  }

  unpack(stream: PdfStream): Buffer {
    const unpacked = unpack(stream, this.resolve, this.budget)
    const start = stream.packed.byteOffset - this.#bytes.byteOffset
    this.whole.set(start, start + stream.packed.length)
    return unpacked
  }

  #fetch({number, generation}: PdfRef): PdfValue {
    const known = this.#known.get(number)
    if (known !== undefined) return known
    const entry = this.#entries.get(number)
    if (!entry || entry.kind === 'free') return handOver('an object that does not exist')
    if (this.#pending.has(number)) return handOver('an object within itself')
    this.#pending.add(number)
    const value =
      entry.kind === 'plain'
        ? this.#read(number, generation, entry)
        : this.#unpacked(entry.container, entry.index, number)
    this.#pending.delete(number)
    this.#known.set(number, value)
    return value
  }

  #read(number: number, generation: number, entry: XrefEntry & {kind: 'plain'}): PdfValue {
    if (entry.generation !== generation || entry.offset === 0)
      return handOver('an object of another generation')
    const found = readNumbered(this.#bytes, entry.offset, this.resolve)
    if (found.number !== number || found.generation !== generation)
      return handOver('no object where one belongs')
    return found.value
  }

  #unpacked(container: number, index: number, number: number): PdfValue {
    let values = this.#containers.get(container)
    if (!values) {
      const stream = this.resolve(new PdfRef(container, 0))
      if (!(stream instanceof PdfStream)) return handOver('no stream where one belongs')
      this.#containers.set(container, (values = this.#readContainer(stream, container)))
    }
    const value = values[index]
    const entry = this.#entries.get(number)
    return value === undefined || entry?.kind !== 'packed'
      ? handOver('an object that does not exist')
      : value
  }

  #readContainer(stream: PdfStream, container: number): PdfValue[] {
    const bytes = this.unpack(stream)
    const dict = dictOr(stream.dict, 'a stream of objects')
    const [first, count] = [this.get(dict, 'First'), this.get(dict, 'N')]
    if (!isInteger(first) || !isInteger(count) || count > bytes.length)
      return handOver('a stream of objects')
    const parser = new PdfParser(bytes)
    const heads = Array.from({length: 2 * count}, () => parser.object())
    return Array.from({length: count}, (_, i) => {
      const [number, offset] = [heads[2 * i], heads[2 * i + 1]]
      const entry = isInteger(number) ? this.#entries.get(number) : undefined
      // An object that an update has replaced may still be here.
      const isHere = entry?.kind === 'packed' && entry.container === container
      if (!isInteger(offset) || (isHere && entry.index !== i))
        return handOver('a stream of objects')
      return new PdfParser(bytes, first + offset).object()
    })
  }
}
