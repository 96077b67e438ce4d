/**
 * A file has something that the lean reader does not fully understand, so it goes to pdf.js. That is
 * thrown within the reader and never leaves it.
 */
export class Handover extends Error {
  /** What was met, in a few words; there are not many, so that they can be counted. */
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
