import type {OcrPage, OcrReader} from '../ingest/reader.js'
import {engine, wordsOf} from './engine.js'
import {picturesOf} from './pictures.js'

/** A page takes several seconds; no document of the archive has even half as many. */
export const mostOcrPages = 60

/**
 * Read the pages of a PDF that are pictures, with Tesseract and its Dutch data: the option `ocr` of `convert`.
 *
 * Needs `tesseract.js`, `@tesseract.js-data/nld` and `@napi-rs/canvas`, which are installed apart. Nothing is fetched.
 *
 * @throws {MissingPart} if one of them is missing; the message says how to install it
 * @throws {LimitExceeded} if there are too many pages
 */
export const readScans: OcrReader = async (bytes, meter) => {
  // It is quick to find out whether it is installed, and slow to draw the pages.
  await engine()
  const pages: OcrPage[] = []
  for await (const picture of picturesOf(bytes, mostOcrPages, meter)) {
    const {width, height} = picture
    pages.push({width, height, lines: await wordsOf(picture)})
  }
  return pages
}
