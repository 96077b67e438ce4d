import type {PdfFile} from '../file.js'
import {handOver} from '../handover.js'
import {nameOf, PdfStream, type PdfDict} from '../objects.js'
import {indexAt, isOfUsualScale} from './compact.js'

/**
 * Check that the program of a font changes nothing about its text: it is of the kind that the document
 * says, and has the usual scale, with widths in thousandths of the type size.
 *
 * @returns whether there is one
 */
export function checkProgram(file: PdfFile, descriptor: PdfDict, type: string): boolean {
  const keys = ['FontFile', 'FontFile2', 'FontFile3'].filter(key => descriptor.has(key))
  if (keys.length === 0) return false
  const program = file.get(descriptor, keys[0]!)
  if (!(program instanceof PdfStream) || keys.length > 1)
    return handOver('a font program of another form')
  const bytes = file.unpack(program)
  // Damage to a program that is not packed goes unnoticed.
  if (!program.dict.has('Filter')) return handOver('a font program that is not packed')
  const isOf = type === 'TrueType' || type === 'CIDFontType2' ? isTrueType : isPostScript
  if (!isOf(bytes, nameOf(file.get(program.dict, 'Subtype'))))
    return handOver('a font program of another kind')
  return true
}

const isTrueType = (bytes: Buffer): boolean =>
  bytes.length > 12 &&
  (bytes.readUInt32BE(0) === 0x00010000 || bytes.toString('latin1', 0, 4) === 'true')

const isPostScript = (bytes: Buffer, subtype: string | undefined): boolean =>
  subtype === undefined ? isType1(bytes) : isCompact(bytes)

/** Type 1 in clear text: `%!PS-AdobeFont`, and a matrix of a thousandth, if any. */
function isType1(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, Math.min(bytes.length, 20_000))
  if (!head.startsWith('%!')) return false
  const clear = head.slice(0, head.indexOf('eexec'))
  const matrix = /\/FontMatrix\s*\[\s*(\S+)/.exec(clear)
  return !matrix || Number(matrix[1]) === 0.001
}

/** The compact form of it (CFF), which has a matrix only if it is not the usual one. */
function isCompact(bytes: Buffer): boolean {
  if (bytes.length < 8 || bytes[0] !== 1 || bytes[3]! < 1 || bytes[3]! > 4) return false
  const names = indexAt(bytes, bytes[2]!)
  const tops = names && indexAt(bytes, names.end)
  const top = tops?.items[0]
  return tops?.items.length === 1 && top !== undefined && isOfUsualScale(top)
}
