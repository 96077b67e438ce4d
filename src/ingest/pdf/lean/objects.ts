import {handOver} from './handover.js'

/** A name of PDF (`/Type`); equal names are one object. */
export class PdfName {
  static readonly #known = new Map<string, PdfName>()
  readonly text: string

  private constructor(text: string) {
    this.text = text
  }

  static of(text: string): PdfName {
    let name = PdfName.#known.get(text)
    if (!name) {
      name = new PdfName(text)
      // A document may make up any number of names.
      if (PdfName.#known.size < 5000) PdfName.#known.set(text, name)
    }
    return name
  }
}

/** A bare word (`obj`, `Tj`) or a bracket. */
export class PdfWord {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A reference to an object (`12 0 R`). */
export class PdfRef {
  readonly number: number
  readonly generation: number

  constructor(number: number, generation: number) {
    this.number = number
    this.generation = generation
  }
}

export type PdfDict = Map<string, PdfValue>

/** A stream as it is in the file, packed. */
export class PdfStream {
  readonly dict: PdfDict
  readonly packed: Uint8Array

  constructor(dict: PdfDict, packed: Uint8Array) {
    this.dict = dict
    this.packed = packed
  }
}

/** Strings have one character for each byte. */
export type PdfValue =
  number | string | boolean | null | PdfName | PdfRef | PdfValue[] | PdfDict | PdfStream

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map

/** The text of a name; undefined for anything else. */
export const nameOf = (value: PdfValue | undefined): string | undefined =>
  value instanceof PdfName ? value.text : undefined

export const isInteger = (value: unknown): value is number => Number.isInteger(value)

/** @throws {Handover} if the value is not a dictionary */
export const dictOr = (value: PdfValue | undefined, reason: string): PdfDict =>
  isDict(value) ? value : handOver(reason)

/** @throws {Handover} if the value is not that many numbers */
export function numbersOr(value: PdfValue | undefined, count: number, reason: string): number[] {
  if (!Array.isArray(value) || value.length !== count) return handOver(reason)
  return value.map(item => (typeof item === 'number' ? item : handOver(reason)))
}
