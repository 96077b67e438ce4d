// The documents that mutants are made of: all fixtures, and those of a corpus where one is given.
import {isUtf8} from 'node:buffer'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {extname, join, resolve} from 'node:path'

const fixtures = resolve(import.meta.dirname, '../../../fixtures')

/** Formats that are no text. */
const packed = new Set(['pdf', 'docx', 'odt'])

/** @typedef {{name: string, format: string, bytes: Buffer}} Source */

/**
 * @param {string} [corpus] folder of real documents
 * @returns {Record<string, Source[]>} by format, in an order that is the same everywhere
 */
export function readSources(corpus) {
  const sources = {txt: [], pdf: [], docx: [], odt: [], html: [], xml: []}
  for (const path of [...pathsOf(fixtures, /^input\./), ...pathsOf(corpus, /./)]) {
    const format = extname(path).slice(1)
    const bytes = readFileSync(path)
    if (bytes.length > 0 && (packed.has(format) || isUtf8(bytes)))
      sources[format].push({name: path, format, bytes})
  }
  return sources
}

/** Files of a folder and the folders in it; large ones would only make the run slow. */
const pathsOf = (folder, names) =>
  folder && existsSync(folder)
    ? readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter(entry => entry.isFile() && names.test(entry.name))
        .map(entry => join(entry.parentPath ?? entry.path, entry.name))
        .filter(path => /\.(?:txt|pdf|docx|odt|html|xml)$/.test(path))
        .sort()
    : []
