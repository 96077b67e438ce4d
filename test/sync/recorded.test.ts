import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseSruPage} from '../../src/sync/sru/page.js'
import {lastToken} from '../../src/sync/syncfeed/feed.js'
import {parsePage} from '../../src/sync/syncfeed/page.js'
import {Scene} from './scene.js'

// Answers of the services themselves, beside the corpus where that is at hand.
const samples = join(process.env['AANHANGSEL_CORPUS'] ?? '', '../samples/sources')
const isHere = Boolean(process.env['AANHANGSEL_CORPUS']) && existsSync(samples)
const read = (path: string): string => readFileSync(join(samples, path), 'utf8')
const names = (folder: string): string[] => (isHere ? readdirSync(join(samples, folder)) : [])

describe.skipIf(!isHere)('recorded answers', () => {
  test('every page of the feed is read, with a token for each entry', () => {
    const pages = names('syncfeed').filter(name => name !== 'error500.shaped.xml')
    expect(pages.length).toBeGreaterThan(5)
    for (const name of pages) {
      const text = read(`syncfeed/${name}`)
      const page = parsePage(text, name)
      expect(page.entries).toHaveLength(text.match(/<entry>/g)?.length ?? 0)
      for (const {id, entity, token, updated} of page.entries) {
        expect(id).toMatch(/^[\da-f-]{36}$/)
        expect(entity).not.toBe('')
        expect(token).toBeGreaterThan(1_000_000)
        expect(Date.parse(updated)).not.toBeNaN()
      }
      expect(lastToken(page) ?? page.resume).toBeGreaterThan(1_000_000)
    }
    expect(() => parsePage(read('syncfeed/error500.shaped.xml'), 'x')).toThrow(/no whole page/)
  })

  test('every answer of SRU is read, and every diagnostic fails it', () => {
    for (const name of names('sru').filter(name => /diagnostic/.test(name)))
      expect(() => parseSruPage(read(`sru/${name}`), name), name).toThrow(
        /was refused|whole answer/
      )
    for (const name of names('sru').filter(name => /-page/.test(name))) {
      const {announced, identifiers} = parseSruPage(read(`sru/${name}`), name)
      expect(announced).toBeGreaterThan(0)
      expect(identifiers.every(id => /^[a-z]+-/.test(id))).toBe(true)
    }
  })

  test('a run over the pages fetches their documents', async () => {
    const scene = await Scene.of(0)
    try {
      const pages = {
        Document: ['document_page1', 'document_page2', 'document_resume'],
        Zaak: ['zaak_page'],
        DocumentActor: ['documentactor_page']
      } as Record<string, string[]>
      scene.standIn.feed.page = (category, token) => {
        for (const name of pages[category] ?? []) {
          const text = read(`syncfeed/${name}.synthetic.xml`)
          const last = lastToken(parsePage(text, name))
          if (last === null || token === null || token < last) return text
        }
        return scene.standIn.feed.render(category, token, [])
      }
      const more = scene.standIn.more
      scene.standIn.more = url =>
        url.pathname.includes('/Resources/')
          ? {status: 200, headers: {}, body: Buffer.from(`{\\rtf1 ${url.pathname}}`)}
          : more(url)
      const result = await scene.run()
      expect(result).toMatchObject({missing: [], failures: []})
      expect(result.new).toBeGreaterThan(0)
      expect(await scene.run()).toMatchObject({new: 0, missing: [], failures: []})
    } finally {
      await scene.end()
    }
  })
})
