// Writes the published JSON Schemas from the one source of each form: `npm run schema`.
import {writeFileSync} from 'node:fs'
import {reportJsonSchema} from '../../dist/batch/report-schema.js'
import {jsonSchema} from '../../dist/index.js'

for (const [name, schema] of Object.entries({record: jsonSchema(), report: reportJsonSchema()})) {
  const path = new URL(`../../src/schema/${name}.schema.json`, import.meta.url)
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`)
}
