/** Values as they are in the descriptions. */
type Value = string | boolean | Value[] | {[key: string]: Value}

/** An object as YAML, its texts in quotes: those of JSON are those of YAML. */
export const yaml = (object: {[key: string]: Value}): string =>
  Object.entries(object)
    .map(([key, value]) => `${key}:${below(value)}\n`)
    .join('')

function below(value: Value): string {
  if (Array.isArray(value)) return value.map(item => `\n  - ${itemOf(item)}`).join('')
  return ` ${JSON.stringify(value)}`
}

const itemOf = (value: Value): string =>
  typeof value === 'object' && !Array.isArray(value)
    ? yaml(value).trim().replaceAll('\n', '\n    ')
    : JSON.stringify(value)
