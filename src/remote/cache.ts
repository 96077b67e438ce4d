import {createHash} from 'node:crypto'
import {homedir} from 'node:os'
import {join} from 'node:path'

/** Where copies of what stands elsewhere are kept, so that the next run asks only for what is new. */
const cacheFolder = (): string =>
  join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'aanhangsel')

/** The place of the copies of one address, of one service, for one use. */
export function cacheFor(address: string, use: 'inputs' | 'records' | 'copies'): string {
  const {AWS_ENDPOINT_URL_S3: own, AWS_ENDPOINT_URL: all} = process.env
  const id = createHash('sha256')
    .update(`${own || all || ''} ${address}`)
    .digest('hex')
  return join(cacheFolder(), use, id.slice(0, 12))
}
