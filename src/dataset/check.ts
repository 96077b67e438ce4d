import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {z} from 'zod'
import {isPathBelow} from '../storage/inside.js'
import {rulesOf, type DescribedField} from './check-rules.js'
import {datasetName} from './directory.js'
import {literal, openEngine, quoted, type Engine} from './engine.js'
import {withoutSession} from './files.js'

const fieldSchema = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'boolean', 'date', 'array']),
  constraints: z
    .object({required: z.boolean(), unique: z.boolean(), enum: z.array(z.string())})
    .partial()
    .default({})
})

const path = z.string().refine(isPathBelow)

const resourceSchema = z.object({
  name: z.string(),
  format: z.enum(['parquet', 'csv', 'jsonl']),
  path: z.union([path, z.array(path)]),
  schema: z.object({
    fields: z.array(fieldSchema),
    primaryKey: z.string(),
    foreignKeys: z
      .array(
        z.object({
          fields: z.string(),
          reference: z.object({resource: z.string(), fields: z.string()})
        })
      )
      .default([])
  })
})

type Resource = z.infer<typeof resourceSchema>

const packageSchema = z.object({
  name: z.literal(datasetName),
  resources: z.array(z.union([resourceSchema, z.object({format: z.enum(['sqlite', 'tei'])})]))
})

/**
 * Compare the tables of a dataset with what its `datapackage.json` says about them: columns, types,
 * required values, allowed values, unique keys, and keys of other tables, as Frictionless defines them.
 *
 * @returns what is wrong, one sentence each; undefined if the folder has no dataset
 * @throws {MissingPart} if DuckDB is not installed
 */
export async function checkDataset(folder: string): Promise<string[] | undefined> {
  const description = join(folder, 'datapackage.json')
  if (!existsSync(description)) return undefined
  const parsed = read(description)
  if (!parsed) return ['datapackage.json: not the description of a dataset']
  const resources = parsed.resources.filter(resource => 'schema' in resource)
  const engine = await openEngine(':memory:', {})
  const findings: string[] = []
  try {
    const open = new Set<string>()
    for (const resource of resources) {
      const wrong = await openTable(engine, folder, resource)
      if (wrong === undefined) open.add(resource.name)
      else findings.push(`${resource.name}: ${wrong}`)
    }
    for (const resource of resources)
      if (open.has(resource.name)) findings.push(...(await checkTable(engine, resource, open)))
  } finally {
    engine.close()
  }
  return findings
}

function read(file: string): z.infer<typeof packageSchema> | undefined {
  try {
    return packageSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined
  }
}

/** Make a view of a table, in which what a text holds is text. @returns why it cannot be read */
async function openTable(
  {connection}: Engine,
  folder: string,
  resource: Resource
): Promise<string | undefined> {
  const files = [resource.path].flat().map(file => resolve(folder, file))
  const missing = files.find(file => !existsSync(file))
  if (missing !== undefined) return `\`${missing}\` is missing`
  try {
    await connection.run(`CREATE VIEW ${quoted(resource.name)} AS ${sourceOf(resource, files)}`)
    return undefined
  } catch (error) {
    return (error as Error).message.split('\n')[0]
  }
}

function sourceOf({format, schema}: Resource, files: string[]): string {
  const list = `[${files.map(literal).join(', ')}]`
  switch (format) {
    case 'parquet':
      // What is in the path is not in the file.
      return !files.every(file => /[\\/]session=[^\\/]*[\\/][^\\/]*$/.test(file))
        ? `FROM read_parquet(${list}, hive_partitioning = false)`
        : `SELECT * REPLACE (nullif(session, '${withoutSession}') AS session)
           FROM read_parquet(${list}, hive_partitioning = true, hive_types_autocast = false)`
    case 'csv':
      return `FROM read_csv(${list}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
        columns = {${schema.fields.map(({name}) => `${literal(name)}: 'VARCHAR'`).join(', ')}},
        nullstr = '', allow_quoted_nulls = false, hive_partitioning = false)`
    case 'jsonl':
      return `FROM read_json(${list}, format = 'newline_delimited', hive_partitioning = false,
        columns = {${schema.fields.map(({name, type}) => `${literal(name)}: '${type === 'array' ? 'JSON' : 'VARCHAR'}'`).join(', ')}})`
  }
}

async function checkTable(
  {connection}: Engine,
  {name, schema: {fields, primaryKey, foreignKeys}}: Resource,
  open: ReadonlySet<string>
): Promise<string[]> {
  const described = await connection.runAndReadAll(`DESCRIBE ${quoted(name)}`)
  const types = new Map(
    described.getRowsJson().map(([column, type]) => [String(column), String(type)])
  )
  const lacking = fields.filter(field => !types.has(field.name))
  const foreign = [...types.keys()].filter(column => !fields.some(field => field.name === column))
  const findings = [
    ...lacking.map(field => `${name}.${field.name}: there is no such column`),
    ...foreign.map(column => `${name}.${column}: the description knows no such column`)
  ]
  const rules = fields
    .filter(field => types.has(field.name))
    .flatMap(field => rulesOf(name, keyed(field, primaryKey), types.get(field.name)!))
  const keys = foreignKeys
    .filter(({fields, reference}) => types.has(fields) && open.has(reference.resource))
    .map(({fields, reference: {resource, fields: key}}) => ({
      what: `${fields}: {} not in ${resource}.${key}`,
      sql: `SELECT ${quoted(fields)} AS value FROM ${quoted(name)} t WHERE ${quoted(fields)} IS NOT NULL
        AND NOT EXISTS (FROM ${quoted(resource)} o WHERE o.${quoted(key)} = t.${quoted(fields)})`
    }))
  for (const {what, sql} of [...rules, ...keys]) {
    const result = await connection.runAndReadAll(
      `SELECT count(*), min(value::VARCHAR) FROM (${sql})`
    )
    const [count, sample] = result.getRowsJson()[0]!
    if (Number(count) === 0) continue
    const such = sample === null ? '' : `, such as \`${String(sample)}\``
    findings.push(`${name}.${what.replace('{}', `${String(count)} value(s)`)}${such}`)
  }
  return findings
}

/** The key of a table is required and unique, whatever else its description says. */
const keyed = (field: DescribedField, primaryKey: string): DescribedField =>
  field.name === primaryKey
    ? {...field, constraints: {...field.constraints, required: true, unique: true}}
    : field
