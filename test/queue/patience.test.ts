import {expect, test} from 'vitest'
import {patiently} from '../../src/queue/patience.js'

const away = Object.assign(new Error('connect ECONNREFUSED'), {code: 'ECONNREFUSED'})
const {signal} = new AbortController()

test('a service that is away is asked again until it answers', async () => {
  const troubles = [away, new Error('Connection terminated unexpectedly')]
  const ask = async () => {
    const trouble = troubles.shift()
    if (trouble) throw trouble
    return 'here'
  }
  expect(await patiently(ask, signal)).toBe('here')
})

test('what else goes wrong is thrown', async () => {
  const ask = () => Promise.reject(new Error('no such table'))
  await expect(patiently(ask, signal)).rejects.toThrow('no such table')
})

test('nobody waits who is told to end', async () => {
  const stop = new AbortController()
  const ask = () => {
    stop.abort()
    return Promise.reject(away)
  }
  expect(await patiently(ask, stop.signal)).toBeUndefined()
})
