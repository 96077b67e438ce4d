/** What a list says of an object. */
export interface StoredObject {
  key: string
  bytes: number
  /** When it was written, in milliseconds of the service's clock. */
  written: number
  /** Another one for other content. */
  tag: string
}

/** An object is not as whoever writes it expected: somebody else has written it. */
export class Changed extends Error {}

/** A place for objects that is no folder. An object is there whole or not at all. */
export interface Storage {
  /** Of the whole, without a key: `s3://bucket`. */
  readonly address: string
  /** @throws {EnvironmentFailure} where the service refuses, as every function here does */
  list(prefix: string): AsyncIterable<StoredObject>
  /** @returns undefined where there is no such object */
  read(key: string): Promise<{bytes: Uint8Array; tag: string} | undefined>
  /**
   * @param expected tag of what is there now, or null for nothing: checked by services that can
   * @returns its tag
   * @throws {Changed} where something else is there
   */
  write(key: string, bytes: Uint8Array, expected?: string | null): Promise<string>
  remove(key: string): Promise<void>
}
