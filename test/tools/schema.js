// Writes the published JSON Schema from the one source of the record's form: `npm run schema`.
import {writeFileSync} from 'node:fs'
import {jsonSchema} from '../../dist/index.js'

const path = new URL('../../src/schema/record.schema.json', import.meta.url)
writeFileSync(path, `${JSON.stringify(jsonSchema(), null, 2)}\n`)
