import type {S3Client, S3ClientConfig} from '@aws-sdk/client-s3'
import pRetry from 'p-retry'
import {installed} from '../diagnostics/missing-part.js'
import {Changed, type Storage, type StoredObject} from './contract.js'
import {isCutOff, isMissing, isOther, isUnknown, s3Failure} from './s3-errors.js'

type Library = typeof import('@aws-sdk/client-s3')

/** How often a request is made until the service takes it, and how often a body that breaks off is asked for again. */
const tries = {maxAttempts: 5}
const again = {retries: 4, minTimeout: 200}

/**
 * A bucket of S3, or of a service that speaks its language. Keys, region and address of the service come from where
 * every program of AWS has them: `AWS_PROFILE`, `AWS_REGION`, `AWS_ENDPOINT_URL_S3` and their like.
 *
 * @throws {MissingPart} where the library is not installed
 */
export async function openS3(bucket: string): Promise<Storage> {
  // It would print a warning on Node 20, which the version that is pinned supports.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  const library = await installed(
    '@aws-sdk/client-s3',
    'Addresses that begin with s3:// are read and written by',
    () => import('@aws-sdk/client-s3')
  )
  return new Bucket(library, new library.S3Client(configuration()), bucket)
}

/** Other services have the bucket in the path, and no regions. */
function configuration(): S3ClientConfig {
  const {AWS_ENDPOINT_URL_S3: own, AWS_ENDPOINT_URL: all, AWS_REGION: region} = process.env
  if (!own && !all) return {...tries, followRegionRedirects: true}
  return {...tries, forcePathStyle: true, ...(!region && {region: 'us-east-1'})}
}

class Bucket implements Storage {
  readonly address: string
  readonly #library: Library
  readonly #client: S3Client
  readonly #bucket: string

  constructor(library: Library, client: S3Client, bucket: string) {
    this.#library = library
    this.#client = client
    this.#bucket = bucket
    this.address = `s3://${bucket}`
  }

  async *list(prefix: string): AsyncGenerator<StoredObject> {
    const {paginateListObjectsV2} = this.#library
    const pages = paginateListObjectsV2(
      {client: this.#client},
      {Bucket: this.#bucket, Prefix: prefix}
    )
    try {
      for await (const {Contents = []} of pages)
        for (const {Key, Size, LastModified, ETag} of Contents)
          yield {
            key: Key!,
            bytes: Size ?? 0,
            written: LastModified?.getTime() ?? 0,
            tag: ETag ?? ''
          }
    } catch (error) {
      throw s3Failure(error, this.address)
    }
  }

  async read(key: string): Promise<{bytes: Uint8Array; tag: string} | undefined> {
    const {GetObjectCommand} = this.#library
    const attempt = async () => {
      const {Body, ETag} = await this.#client.send(
        new GetObjectCommand({Bucket: this.#bucket, Key: key})
      )
      return {bytes: await Body!.transformToByteArray(), tag: ETag ?? ''}
    }
    try {
      return await pRetry(attempt, {...again, shouldRetry: ({error}) => isCutOff(error)})
    } catch (error) {
      if (isMissing(error)) return undefined
      throw s3Failure(error, `${this.address}/${key}`)
    }
  }

  async write(key: string, bytes: Uint8Array, expected?: string | null): Promise<string> {
    const {PutObjectCommand} = this.#library
    const condition =
      expected === null ? {IfNoneMatch: '*'} : expected !== undefined && {IfMatch: expected}
    try {
      const {ETag} = await this.#client.send(
        new PutObjectCommand({Bucket: this.#bucket, Key: key, Body: bytes, ...condition})
      )
      return ETag ?? ''
    } catch (error) {
      const place = `${this.address}/${key}`
      if (condition && isOther(error)) throw new Changed(`another run has written \`${place}\``)
      if (condition && isUnknown(error)) return this.write(key, bytes)
      throw s3Failure(error, place)
    }
  }

  async remove(key: string): Promise<void> {
    const {DeleteObjectCommand} = this.#library
    try {
      await this.#client.send(new DeleteObjectCommand({Bucket: this.#bucket, Key: key}))
    } catch (error) {
      throw s3Failure(error, `${this.address}/${key}`)
    }
  }
}
