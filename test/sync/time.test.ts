import {describe, expect, test} from 'vitest'
import {toUtc} from '../../src/sync/syncfeed/time.js'
import {Feed} from '../stand-in/feed.js'

describe('the time of Amsterdam, which the feed writes without saying so', () => {
  test.each([
    ['winter', '2026-01-15T13:40:40.903', '', '2026-01-15T12:40:40.903Z'],
    ['summer', '2026-07-15T11:02:54.82', '', '2026-07-15T09:02:54.820Z'],
    ['a day', '2026-11-19', '', '2026-11-18T23:00:00.000Z'],
    ['with an offset', '2026-07-15T11:02:54+02:00', '', '2026-07-15T09:02:54.000Z'],
    [
      'before the hour that a spring night leaves out',
      '2026-03-29T01:59:59',
      '',
      '2026-03-29T00:59:59.000Z'
    ],
    ['after it', '2026-03-29T03:00:00', '', '2026-03-29T01:00:00.000Z'],
    [
      'before the hour that an autumn night has twice',
      '2026-10-25T01:59:59',
      '',
      '2026-10-24T23:59:59.000Z'
    ],
    [
      'in it, the first time',
      '2026-10-25T02:30:00',
      '2026-10-25T00:30:05Z',
      '2026-10-25T00:30:00.000Z'
    ],
    [
      'in it, the second time',
      '2026-10-25T02:30:00',
      '2026-10-25T01:30:05Z',
      '2026-10-25T01:30:00.000Z'
    ],
    [
      'in it, by a clock that is ahead',
      '2026-10-25T02:30:00',
      '2026-10-25T01:29:58Z',
      '2026-10-25T01:30:00.000Z'
    ],
    [
      'in it, told of much later',
      '2026-10-25T02:30:00',
      '2026-11-05T08:00:00Z',
      '2026-10-25T00:30:00.000Z'
    ],
    ['in it, and nobody says when', '2026-10-25T02:30:00', '', '2026-10-25T00:30:00.000Z'],
    ['after it', '2026-10-25T03:00:00', '', '2026-10-25T02:00:00.000Z']
  ])('%s: %s', (_, value, told, moment) => {
    expect(toUtc(value, told)).toBe(moment)
  })

  test.each(['', 'gisteren', '2026-13-40T00:00:00'])('`%s` is no moment', value => {
    expect(toUtc(value)).toBeNull()
  })

  test('every quarter of an hour of that night comes back, where the feed tells of it at once', () => {
    const feed = new Feed()
    for (let time = Date.UTC(2026, 9, 24, 22); time < Date.UTC(2026, 9, 25, 4); time += 900_000) {
      const updated = new Date(time).toISOString()
      const page = feed.render('Zaak', null, [{category: 'Zaak', id: '1', token: 1, updated}])
      const [, written] = /bijgewerkt="([^"]+)"/.exec(page)!
      expect(toUtc(written!, updated)).toBe(updated)
    }
  })
})
