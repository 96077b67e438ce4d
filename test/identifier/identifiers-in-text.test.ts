import {expect, test} from 'vitest'
import {findIdentifier} from '../../src/identifier/find.js'

test.each([
  ['ah-tk-20152016-128', '2015-2016', 128, null],
  ['ah-tk-20102011-2676-n1', '2010-2011', 2676, null],
  ['ah-ek-20182019-2', '2018-2019', 2, null],
  ['kv-tk-2024Z18775', null, null, '2024Z18775'],
  ['ah-ek-20102011-10a', '2010-2011', 10, null],
  ['ah-tk-20152016-6a', '2015-2016', 6, null],
  ['ah-tk-20142015-AH2742', '2014-2015', 2742, null],
  ['kv-tk-20062007-KVR27039', '2006-2007', null, null],
  ['kv-2070819290', '2007-2008', null, null],
  ['ah-1271549', null, null, null]
])('identifier %s', (id, session, number, caseNumber) => {
  expect(findIdentifier(id)).toEqual({id, session, number, caseNumber})
})

test.each([
  ['ah-tk-20152016-128ISSN 0921 - 7398', 'ah-tk-20152016-128'],
  ['ah-ek-20102011-10aISSN 0921 - 7398', 'ah-ek-20102011-10a'],
  ['=== ah-tk-20102011-1105 ===', 'ah-tk-20102011-1105'],
  ['kv-tk-2010z06025', 'kv-tk-2010Z06025'],
  ['ah-tk-20152017-128', undefined],
  ['kv-besluit', undefined]
])('identifier in %s', (text, id) => {
  expect(findIdentifier(text)?.id).toBe(id)
})
