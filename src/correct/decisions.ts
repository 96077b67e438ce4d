import {z} from 'zod'
import {isDeepStrictEqual} from 'node:util'
import type {DocumentRecord} from '../schema/record.js'

/** What a reviewer decided: one line of `review.jsonl`. Lines are only ever added. */
export const decisionSchema = z.object({
  /** Identifier of the document, if it has one. */
  document: z.string().nullable(),
  /**
   * The input, as its path from the folder of `review.jsonl`: identifies a document without an
   * identifier.
   */
  file: z.string().nullable().default(null),
  /** SHA-256 of the input that was looked at; a decision is only about that. */
  input: z.string().regex(/^[0-9a-f]{64}$/),
  /** Which of several documents in the input. */
  part: z.int().nullable(),
  /** Version of the converter. */
  version: z.string(),
  /** What it is about: a JSON Pointer into the record; the empty one is the whole. */
  path: z.string(),
  before: z.json(),
  after: z.json(),
  /** `accept` (a doubt, or the whole), `correct`, `wrong` (not yet corrected), `undo` (the last one). */
  decision: z.enum(['accept', 'correct', 'wrong', 'undo']),
  reason: z.string(),
  time: z.iso.datetime()
})

export type Decision = z.infer<typeof decisionSchema>

/** Decisions by the hash of their input, and how many lines could not be understood. */
export interface Decisions {
  byInput: Map<string, Decision[]>
  unknown: number
}

/**
 * Read the lines of a `review.jsonl`; a line left incomplete by a killed program is counted and
 * skipped.
 */
export function readDecisions(text: string): Decisions {
  const byInput = new Map<string, Decision[]>()
  let unknown = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const decision = parse(line)
    if (!decision) unknown++
    else byInput.set(decision.input, [...(byInput.get(decision.input) ?? []), decision])
  }
  return {byInput, unknown}
}

function parse(line: string): Decision | undefined {
  try {
    return decisionSchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** The decisions on one record among those on an input. */
export const decisionsOn = (
  {source}: Pick<DocumentRecord, 'source'>,
  decisions: readonly Decision[]
): Decision[] =>
  standing(
    decisions.filter(
      ({input, part}) => input === source.sha256 && part === (source.part?.index ?? null)
    )
  )

/** The decisions on a record that still stand: `undo` takes the last one back. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const left: Decision[] = []
  for (const decision of decisions)
    if (decision.decision === 'undo') left.pop()
    else left.push(decision)
  return left
}

/** Whether two pieces of records say the same. */
export const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(plain(a), plain(b))

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))
