import type {Storage} from './contract.js'

/** A place that is no folder. */
export interface Address {
  storage: Storage
  /** Of the keys below it, without a slash at its end; empty for all. */
  prefix: string
}

/** Kinds of storage by the beginning of their addresses. */
const kinds: Readonly<Record<string, (name: string) => Promise<Storage>>> = {
  s3: async name => (await import('./s3.js')).openS3(name)
}

/** Whether a path is the address of a service: `s3://bucket/prefix`. */
export const isAddress = (path: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(path)

/** The bucket and the key of an address. @throws where it is of a kind that is not offered, or names no bucket */
export function partsOfAddress(address: string): {kind: string; name: string; prefix: string} {
  const [, kind = '', name = '', prefix = ''] = /^(\w+):\/\/([^/]*)\/?(.*)$/s.exec(address) ?? []
  if (!Object.hasOwn(kinds, kind))
    throw new Error(
      `\`${address}\` is of a kind that is not offered; give a folder or an address that begins with ${Object.keys(kinds).join(', ')}://`
    )
  if (name === '') throw new Error(`\`${address}\` names no bucket; write ${kind}://BUCKET/PREFIX`)
  return {kind, name, prefix: prefix.replace(/(?<!\/)\/+$/, '')}
}

/**
 * Open what an address names.
 *
 * @throws {MissingPart} where the library for it is not installed
 */
export async function openAddress(address: string): Promise<Address> {
  const {kind, name, prefix} = partsOfAddress(address)
  return {storage: await kinds[kind]!(name), prefix}
}

/** A key below a prefix. */
export const keyBelow = (prefix: string, path: string): string =>
  prefix === '' ? path : `${prefix}/${path}`
