/**
 * Thrown if a file has something that the lean reader does not fully understand, so that it goes to
 * pdf.js. It never leaves the reader.
 */
export class Handover extends Error {
  /** What was found, in a few words of a small set, so that they can be counted. */
  readonly reason: string

  constructor(reason: string) {
    super(`Not read by the lean reader: ${reason}`)
    this.reason = reason
  }
}

/** @throws {Handover} always */
export function handOver(reason: string): never {
  throw new Handover(reason)
}
