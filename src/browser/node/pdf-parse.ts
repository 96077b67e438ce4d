import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

type PdfTask = ReturnType<typeof getDocument>

/** What is used of pdf-parse, whose build for browsers contains a pdf.js of its own. */
export class PDFParse {
  readonly #options: Parameters<typeof getDocument>[0]
  #task: PdfTask | undefined

  constructor(options: Parameters<typeof getDocument>[0]) {
    this.#options = options
  }

  load(): PdfTask['promise'] {
    this.#task = getDocument(this.#options)
    return this.#task.promise
  }

  async destroy(): Promise<void> {
    await this.#task?.destroy()
  }
}
