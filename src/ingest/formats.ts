import {html} from './html/format.js'
import {odt} from './odt/format.js'
import {pdf} from './pdf/format.js'
import {text} from './text/format.js'
import {docx} from './word/format.js'
import {xml} from './xml/format.js'

/**
 * Every input format, from the one that says most about the structure of a document to the one that
 * says least: of several sources a dataset takes the first. Bytes are tried in the same order; text has
 * no signature and comes last.
 */
export const inputFormats = [xml, html, docx, odt, pdf, text] as const

export type InputFormatName = (typeof inputFormats)[number]['name']

export const inputFormatNames = inputFormats.map(({name}) => name) as [
  InputFormatName,
  ...InputFormatName[]
]
