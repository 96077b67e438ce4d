import {jsonSchema} from '../../schema/record.js'
import type {Described} from './described.js'
import {writeJson} from './json.js'

/** The JSON Schema of the records that the tables were made from. */
export const writeRecordSchema = ({folder}: Described): Promise<void> =>
  writeJson(folder, 'record.schema.json', jsonSchema())
