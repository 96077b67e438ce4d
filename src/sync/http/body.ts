import {RequestFailure} from './failure.js'

/** Between two parts of a body, in milliseconds. */
const longestSilence = 30_000

/**
 * Read a body of at most a number of bytes. `fetch` itself checks that it is as long as Content-Length
 * says.
 *
 * @param stop ends the request
 * @throws {RequestFailure} if it is larger, or its sender falls silent
 */
export async function readBody(
  {body, url}: Response,
  most: number,
  stop: AbortController
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  let timer = setTimeout(() => stop.abort(), longestSilence)
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      clearTimeout(timer)
      length += chunk.length
      if (length > most)
        throw new RequestFailure(`${url} is larger than the limit of ${most} bytes`)
      chunks.push(chunk)
      timer = setTimeout(() => stop.abort(), longestSilence)
    }
  } finally {
    clearTimeout(timer)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}
