import {handOver} from './handover.js'
import {end} from './lexer.js'
import {isDict, isInteger, PdfWord, type PdfDict} from './objects.js'
import {PdfParser} from './parser.js'
import type {XrefEntry} from './xref-entry.js'
import {readXrefStream} from './xref-stream.js'
import type {Budget} from './inflate.js'

export interface Xref {
  entries: Map<number, XrefEntry>
  trailer: PdfDict
}

/** Read the tables of objects of a file, the newest first. */
export function readXref(bytes: Buffer, budget: Budget): Xref {
  const queue = [startOf(bytes)]
  const seen = new Set<number>()
  const entries = new Map<number, XrefEntry>()
  let trailer: PdfDict | undefined
  for (const offset of queue) {
    if (seen.has(offset) || offset < 0 || offset >= bytes.length)
      return handOver('a table of objects that does not exist')
    seen.add(offset)
    const dict = readSection(bytes, offset, entries, budget)
    trailer ??= dict
    for (const key of ['XRefStm', 'Prev']) {
      const next = dict.get(key)
      if (isInteger(next)) queue.push(next)
      else if (next !== undefined) return handOver('a table of objects of another form')
    }
  }
  return {entries, trailer: trailer!}
}

/** Where the first table is. A file made to be shown while it loads has it at its start. */
function startOf(bytes: Buffer): number {
  if (bytes.subarray(0, 1024).includes('/Linearized') && isLinearized(bytes))
    return afterBlanks(bytes, bytes.indexOf('endobj') + 6)
  const word = bytes.lastIndexOf('startxref')
  const found = /^[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]/.exec(
    word < 0 ? '' : bytes.toString('latin1', word + 9, word + 60)
  )
  return found ? Number(found[1]) : handOver('no place of the table of objects')
}

/** Number of pages that such a file claims to have, for its length. */
export function linearizedPages(bytes: Buffer): number | undefined {
  if (!bytes.subarray(0, 1024).includes('/Linearized')) return undefined
  const dict = firstDict(bytes)
  const pages = dict.get('N')
  if (dict.get('L') !== bytes.length) return undefined
  return isInteger(pages) ? pages : handOver('a linearized file of another form')
}

const isLinearized = (bytes: Buffer): boolean => linearizedPages(bytes) !== undefined

function firstDict(bytes: Buffer): PdfDict {
  const parser = new PdfParser(bytes)
  const [number, generation] = [parser.object(), parser.object()]
  parser.expect('obj')
  const dict = parser.object()
  return isInteger(number) && isInteger(generation) && isDict(dict)
    ? dict
    : handOver('a linearized file of another form')
}

function afterBlanks(bytes: Buffer, at: number): number {
  while ([0x20, 0x09, 0x0d, 0x0a].includes(bytes[at]!)) at++
  return at
}

/** @returns the trailer of the section */
function readSection(
  bytes: Buffer,
  offset: number,
  entries: Map<number, XrefEntry>,
  budget: Budget
): PdfDict {
  const parser = new PdfParser(bytes, offset)
  const first = parser.objectOrWord()
  if (typeof first === 'number') return readXrefStream(bytes, offset, entries, budget)
  if (!(first instanceof PdfWord) || first.text !== 'xref') return handOver('no table of objects')
  for (;;) {
    const head = parser.objectOrWord()
    if (head instanceof PdfWord) {
      if (head === end || head.text !== 'trailer') return handOver('no trailer')
      break
    }
    readRows(parser, head, entries)
  }
  const trailer = parser.object()
  return isDict(trailer) ? trailer : handOver('no trailer')
}

function readRows(parser: PdfParser, first: unknown, entries: Map<number, XrefEntry>): void {
  const count = parser.object()
  if (!isInteger(first) || !isInteger(count)) return handOver('a table of objects of another form')
  for (let i = 0; i < count; i++) {
    const [offset, generation, kind] = [parser.object(), parser.object(), parser.lexer.next()]
    const isFree = kind instanceof PdfWord && kind.text === 'f'
    const isUsed = kind instanceof PdfWord && kind.text === 'n'
    if (!isInteger(offset) || !isInteger(generation) || !(isFree || isUsed))
      return handOver('a table of objects of another form')
    // Some tables claim to start at 1 although their first entry is the free object 0.
    if (first + i === 0 ? !isFree : first === 1 && i === 0 && isFree)
      return handOver('a table of objects that counts wrong')
    const entry: XrefEntry = isFree ? {kind: 'free'} : {kind: 'plain', offset, generation}
    if (!entries.has(first + i)) entries.set(first + i, entry)
  }
}
