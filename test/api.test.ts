import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import * as api from '../src/index.js'
import {root} from './run.js'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

test('the public api is what it was', () => {
  expect(Object.keys(api).sort()).toEqual([
    'WordCounts',
    'aanhangselParse',
    'aanhangselRecord',
    'aanhangselTransforms',
    'convert',
    'convertFile',
    'convertMany',
    'doubtKinds',
    'findReferences',
    'formatIdentifier',
    'identifierForms',
    'identifierUrls',
    'ingest',
    'jsonSchema',
    'layoutFileSchema',
    'limits',
    'normaliseIdentifier',
    'parse',
    'parseIdentifier',
    'placedLeaves',
    'placesOf',
    'processor',
    'queryDataset',
    'readRecords',
    'readScans',
    'readers',
    'recordSchema',
    'referenceTypes',
    'renderText',
    'resolveDepartment',
    'resolveParty',
    'rules',
    'schemaVersion',
    'sync',
    'textOf',
    'writeDataset'
  ])
})

test('the published JSON Schema is current (`npm run schema`)', () => {
  expect(JSON.parse(read('src/schema/record.schema.json'))).toEqual(
    JSON.parse(JSON.stringify(api.jsonSchema()))
  )
})
