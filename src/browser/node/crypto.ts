import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** The only kind of hash that is used: SHA-256 in hexadecimal, of one piece. */
export const createHash = () => ({
  update: (data: Uint8Array | string) => ({
    digest: () =>
      bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : Uint8Array.from(data)))
  })
})
