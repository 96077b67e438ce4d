import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {convert, type DocumentRecord} from '../../src/index.js'

// Headers as printed, one JSON object a line, where they are at hand.
const path = join(resolve(process.env.AANHANGSEL_CORPUS ?? 'no-corpus'), 'more/headers.jsonl')

interface Headers {
  id: string
  vraag_header: string
  antwoord_header: string
}

describe.skipIf(!existsSync(path))('real headers', async () => {
  const headers: Headers[] = existsSync(path)
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
        .filter(({vraag_header}: Headers) => vraag_header !== '')
    : []
  const isModern = ({id}: Headers): boolean => /^ah-tk-20(?:09|[12])/.test(id)

  test('modern ones leave nothing over, and every party and office is known', async () => {
    const modern = headers.filter(isModern)
    expect(modern.length).toBeGreaterThan(50)
    for (const header of modern) expect(defects(header, await read(header)), header.id).toEqual([])
  })

  test('scanned ones have questioners and dates in nine of ten', async () => {
    const scanned = headers.filter(({id}) => id.startsWith('sgd-'))
    const wrong: string[] = []
    for (const header of scanned) {
      const found = defects(header, await read(header))
      if (found.some(defect => /^(?:date|questioner)/.test(defect))) wrong.push(header.id)
    }
    expect(scanned.length).toBeGreaterThan(200)
    expect(wrong.length / scanned.length).toBeLessThan(0.1)
  })
})

async function read(header: Headers): Promise<DocumentRecord> {
  const text = `${header.vraag_header}\n${header.antwoord_header}\nVraag 1\nKlopt dat?\nAntwoord 1\nJa.\n`
  return (await convert(Buffer.from(text), {name: 'header.txt'})).record!
}

/** What a reader would see at once: empty fields, and words of one field in another. */
function defects(header: Headers, record: DocumentRecord): string[] {
  const offices = [...record.addressees, ...record.respondents, ...record.onBehalfOf]
  const strange = /[()\d«»:;]|ingezonden|ontvangen|Minister|Staatss/i
  return [
    ...(record.questioners.length === 0 ? ['questioners: none'] : []),
    ...record.questioners
      .filter(
        ({name, party, partyId}) => strange.test(name) || (party !== null && partyId === null)
      )
      .map(({name, party}) => `questioner: ${name} (${party})`),
    ...(record.submitted === null ? ['date: submitted'] : []),
    ...(header.antwoord_header !== '' && record.received === null ? ['date: received'] : []),
    ...offices
      .filter(
        ({portfolio, department, ...office}) =>
          strange.test('name' in office ? String(office.name ?? '') : '') ||
          (portfolio !== null && department === null)
      )
      .map(({portfolio}) => `office: ${portfolio}`),
    ...(/^$|ingezonden|\($/i.test(record.subject ?? '') ? ['subject'] : [])
  ]
}
