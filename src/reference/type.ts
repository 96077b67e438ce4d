import type {Hints} from '../patterns/hints.js'

/** A reference found in a text; places in UTF-16 units of it. */
export interface FoundReference {
  start: number
  end: number
  id: string | null
  url: string | null
}

export type TypedReference<Name extends string = string> = FoundReference & {type: Name}

/** One type of reference: how to find it, and examples that the tests run. */
export interface ReferenceType<Name extends string = string> {
  type: Name
  description: string
  /** All of them have a digit, so that no other text needs to be searched for them. */
  isNumbered?: true
  /** Words one of which is in every text that has one; without them every text is searched. */
  hints?: Hints
  /** @param earlier what earlier types have found, for those that depend on it */
  find(text: string, earlier: readonly TypedReference[]): FoundReference[]
  /** Texts with what is found in them: the printed reference and its id (or URL). */
  examples: [text: string, ...found: [printed: string, id: string | null][]][]
}
