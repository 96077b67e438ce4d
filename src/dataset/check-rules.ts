import {literal, quoted} from './engine.js'

/** A field as the description of a dataset has it. */
export interface DescribedField {
  name: string
  type: 'string' | 'integer' | 'boolean' | 'date' | 'array'
  constraints: {required?: boolean; unique?: boolean; enum?: string[]}
}

/**
 * SQL that returns the values that break a rule, and what to say about them, with `{}` for how many
 * there are.
 */
interface FieldRule {
  what: string
  sql: string
}

/** What each type is called in Parquet, and which texts are values of it. */
const types = {
  string: {is: /^VARCHAR$/, wrong: () => 'false'},
  integer: {
    is: /^(?:INTEGER|BIGINT)$/,
    wrong: (value: string) => `NOT regexp_full_match(${value}, '-?[0-9]+')`
  },
  boolean: {is: /^BOOLEAN$/, wrong: (value: string) => `${value} NOT IN ('true', 'false')`},
  date: {
    is: /^DATE$/,
    wrong: (value: string) =>
      `NOT regexp_full_match(${value}, '[0-9]{4}-[0-9]{2}-[0-9]{2}') OR try_cast(${value} AS DATE) IS NULL`
  },
  array: {
    is: /\[\]$/,
    wrong: (value: string) =>
      `NOT json_valid(${value}) OR coalesce(json_type(try_cast(${value} AS JSON)), '') <> 'ARRAY'`
  }
}

/** The rules of a field, whose values are text unless the format itself has types. */
export function rulesOf(table: string, field: DescribedField, type: string): FieldRule[] {
  const {name, constraints} = field
  const column = quoted(name)
  const from = `FROM ${quoted(table)} WHERE`
  const rules: FieldRule[] = []
  if (!types[field.type].is.test(type))
    rules.push({
      what: `${name}: {} not of type ${field.type}`,
      sql: /^(?:VARCHAR|JSON)$/.test(type)
        ? `SELECT ${column} AS value ${from} ${column} IS NOT NULL AND (${types[field.type].wrong(`${column}::VARCHAR`)})`
        : `SELECT ${column} AS value FROM ${quoted(table)}`
    })
  if (constraints.required)
    rules.push({
      what: `${name}: {} missing`,
      sql: `SELECT NULL AS value ${from} ${column} IS NULL`
    })
  if (constraints.unique)
    rules.push({
      what: `${name}: {} in more than one row`,
      sql: `SELECT ${column} AS value ${from} ${column} IS NOT NULL GROUP BY 1 HAVING count(*) > 1`
    })
  if (constraints.enum)
    rules.push({
      what: `${name}: {} not allowed`,
      sql: `SELECT ${column} AS value ${from} ${column}::VARCHAR NOT IN (${constraints.enum.map(literal).join(', ')})`
    })
  return rules
}
