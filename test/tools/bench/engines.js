// What is compared: each engine takes one document and gives its number of pages.
import {spawnSync} from 'node:child_process'

/** An engine that a developer has installed, or none. */
const optional = async name => {
  try {
    return await import(name)
  } catch {
    return undefined
  }
}

const convertWith = async options => {
  const {convert} = await import('../../../dist/index.js')
  return async bytes => (await convert(bytes, options)).record?.source.pages ?? 0
}

/** Engines that are a process for each document. */
export const processes = new Set(['pdftotext'])

/** Each gives its measure, or undefined where it is not installed. */
export const engines = {
  async getText() {
    const {PDFParse} = await import('pdf-parse')
    return async bytes => {
      const parser = new PDFParse({data: new Uint8Array(bytes)})
      try {
        return (await parser.getText()).total
      } catch {
        // Broken fixtures, where there is no corpus.
        return 0
      } finally {
        await parser.destroy()
      }
    }
  },
  async ingest() {
    const {ingest} = await import('../../../dist/index.js')
    const {VFile} = await import('vfile')
    return async bytes => (await ingest(bytes, new VFile()))?.pages ?? 0
  },
  convert: () => convertWith({}),
  convertByPdfjs: () => convertWith({reader: 'pdfjs'}),
  async unpdf() {
    const unpdf = await optional('unpdf')
    return unpdf && (async bytes => (await unpdf.extractText(new Uint8Array(bytes))).totalPages)
  },
  async pdfium() {
    const pdfium = await optional('@hyzyla/pdfium')
    const library = await pdfium?.PDFiumLibrary.init()
    return (
      library &&
      (async bytes => {
        const document = await library.loadDocument(bytes)
        let pages = 0
        for (const page of document.pages()) pages += page.getText() === undefined ? 0 : 1
        document.destroy()
        return pages
      })
    )
  },
  async mupdf() {
    const mupdf = await optional('mupdf')
    return (
      mupdf &&
      (async bytes => {
        const document = mupdf.Document.openDocument(bytes, 'application/pdf')
        const pages = document.countPages()
        for (let i = 0; i < pages; i++) document.loadPage(i).toStructuredText().asText()
        document.destroy()
        return pages
      })
    )
  },
  async pdftotext() {
    if (spawnSync('pdftotext', ['-v']).error) return undefined
    return async bytes => spawnSync('pdftotext', ['-', '-'], {input: bytes}).stdout.length
  }
}
