import {EnvironmentFailure} from './environment.js'

/** What the library and the service say of an error. */
interface S3Error extends Error {
  code?: string
  $metadata?: {httpStatusCode?: number}
}

/** The answer has begun, and does not come to its end. */
const cutOff = /ECONNRESET|EPIPE|aborted|socket hang up|premature|checksum mismatch/i

/** What helps, by the name of an error, its code, or its message. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/NoSuchBucket/, 'there is no such bucket'],
  [
    /CredentialsProviderError|Could not load credentials/,
    'there are no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE'
  ],
  [/Region is missing/, 'there is no region; set AWS_REGION'],
  [
    /AccessDenied|Forbidden|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|TokenRefresh/,
    'access is denied; look at the credentials and at what they allow'
  ],
  [
    /SlowDown|ServiceUnavailable|InternalError|Throttl|RequestLimit/,
    'the service gives errors; try again later'
  ],
  [/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|TimeoutError/, 'the service cannot be reached'],
  [cutOff, 'its answers break off']
]

const statusOf = (error: unknown): number | undefined =>
  (error as S3Error).$metadata?.httpStatusCode

/** There is no such object, though there is a bucket. */
export const isMissing = (error: unknown): boolean =>
  ['NoSuchKey', 'NotFound'].includes((error as S3Error).name)

/** Something else is there than was expected. */
export const isOther = (error: unknown): boolean =>
  [409, 412].includes(statusOf(error) ?? 0) || isMissing(error)

/** A service that knows no conditions. */
export const isUnknown = (error: unknown): boolean =>
  statusOf(error) === 501 || (error as S3Error).name === 'NotImplemented'

/** The answer has begun, and breaks off: the library makes only whole requests again. */
export const isCutOff = (error: unknown): boolean => cutOff.test(textOf(error))

const textOf = (error: unknown): string => {
  const {name, code, message} = error as S3Error
  return [name, code, message].join(' ')
}

/** @returns a failure that says where, why and what helps */
export function s3Failure(error: unknown, place: string): Error {
  const {name, code, message} = error as S3Error
  const reason = refusals.find(([pattern]) => pattern.test(textOf(error)))?.[1]
  const kind = [code, name].find(it => it !== undefined && it !== 'Error')
  return new EnvironmentFailure(place, `${reason ?? message} (${kind ?? message})`, error)
}
