import {expect, test} from 'vitest'
import {jsonSchema, schemaVersion} from '../../src/index.js'

type Schema = {[key: string]: unknown}

const schema = jsonSchema() as Schema & {$defs: Record<string, Schema>}

/** Every property of every object, with where it stands. */
function* propertiesOf(node: unknown, place: string): Generator<[place: string, Schema]> {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties')
      for (const [name, property] of Object.entries(value)) {
        yield [`${place}/${name}`, property as Schema]
        yield* propertiesOf(property, `${place}/${name}`)
      }
    else yield* propertiesOf(value, `${place}/${key}`)
  }
}

const definitionOf = ({$ref}: Schema): Schema | undefined =>
  schema.$defs[String($ref).replace('#/$defs/', '')]

test('the JSON Schema says what it is', () => {
  expect(schema['$id']).toBe(`urn:aanhangsel:record:${schemaVersion}`)
  expect(schema['title']).toBeTruthy()
  expect(schema['description']).toBeTruthy()
})

test('every part of it has a title and a description', () => {
  for (const [name, part] of Object.entries(schema.$defs)) {
    if (name.startsWith('__')) continue
    expect(part['title'], name).toBe(name)
    expect(part['description'], name).toBeTruthy()
  }
})

test('every property of it has a description', () => {
  const properties = [...propertiesOf(schema, '')]
  expect(properties.length).toBeGreaterThan(100)
  const silent = properties.filter(
    ([, property]) => !property['description'] && !definitionOf(property)?.['description']
  )
  expect(silent.map(([place]) => place)).toEqual([])
})
