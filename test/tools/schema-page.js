// The fields of the record as tables, from its JSON Schema: a part of src/schema/README.md.

const code = text => `\`${text}\``
const nameOf = ref => ref.split('/').at(-1)

/** What a value may be, in few words: `integer or null`, `list of question`. */
function typeOf(schema) {
  if (schema.$ref) return `[${nameOf(schema.$ref)}](#${nameOf(schema.$ref).toLowerCase()})`
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return join(choices.map(typeOf))
  if (schema.const !== undefined) return code(JSON.stringify(schema.const))
  // Names of diagnostics and the like have a table of their own.
  if (schema.enum && schema.enum.length <= 6) return join(schema.enum.map(value => code(value)))
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`
  return Array.isArray(schema.type) ? join(schema.type) : schema.type
}

const join = words => [...new Set(words)].join(' or ')

const rows = ({properties, oneOf}, definitions) =>
  properties
    ? Object.entries(properties).map(([name, schema]) => [
        code(name),
        typeOf(schema),
        schema.description ?? definitions[nameOf(schema.$ref)].description
      ])
    : oneOf.map(({$ref}) => ['', typeOf({$ref}), definitions[nameOf($ref)].description])

const sentence = text => `${text[0].toUpperCase()}${text.slice(1)}.`

/**
 * @param schema the JSON Schema of the record
 * @param table writes rows of cells as Markdown
 */
export const schemaPage = (schema, table) =>
  Object.entries({record: schema, ...schema.$defs})
    .map(([name, it]) => {
      const cells = [['field', 'type', 'meaning'], ...rows(it, schema.$defs)]
      return `### ${name}\n\n${sentence(it.description)}\n\n${table(cells)}`
    })
    .join('\n\n')
