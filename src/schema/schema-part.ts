import schema from './record.schema.json' with {type: 'json'}

/** What the JSON Schema of the record says about a part; it uses only these keywords. */
export interface SchemaPart {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  pattern?: string
  minimum?: number
  maximum?: number
  items?: SchemaPart
  properties?: Record<string, SchemaPart>
  required?: string[]
  anyOf?: SchemaPart[]
  oneOf?: SchemaPart[]
}

/** The published schema of the record. */
export const recordPart: SchemaPart = schema as SchemaPart
/** The parts that it refers to by name. */
export const namedParts: Record<string, SchemaPart> = schema.$defs

/** Name of the part that a reference is to. */
export const partNamed = (reference: string): string => reference.replace('#/$defs/', '')

const types: Record<string, (value: unknown) => boolean> = {
  string: value => typeof value === 'string',
  boolean: value => typeof value === 'boolean',
  integer: value => Number.isSafeInteger(value),
  null: value => value === null
}

/** The checks on a value without parts. */
export function testsOf(part: SchemaPart): ((value: unknown) => boolean)[] {
  const {const: only, enum: values, pattern, minimum, maximum} = part
  if (only !== undefined) return [value => value === only]
  if (values) return [value => values.includes(value)]
  const kinds = [part.type ?? []].flat().map(type => types[type]!)
  const tests = [
    kinds.length === 1 ? kinds[0]! : (value: unknown) => kinds.some(isKind => isKind(value))
  ]
  if (pattern !== undefined) {
    const printed = new RegExp(pattern, 'u')
    tests.push(value => printed.test(value as string))
  }
  if (minimum !== undefined) tests.push(value => (value as number) >= minimum)
  if (maximum !== undefined) tests.push(value => (value as number) <= maximum)
  return tests
}

export type Fits = (value: unknown) => boolean

/** All checks on a value without parts as one. */
export const testOf = (part: SchemaPart): Fits =>
  testsOf(part).reduce((first, then) => value => first(value) && then(value))

export const anyFits =
  (several: readonly Fits[]): Fits =>
  value => {
    for (const fits of several) if (fits(value)) return true
    return false
  }
