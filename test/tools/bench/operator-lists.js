// A thread of the benchmark: the operator lists of one PDF, and nothing else.
import {readFileSync} from 'node:fs'
import {withPdf} from '../../../dist/ingest/pdf/pdfjs/document.js'
import {withWarnings} from '../../../dist/ingest/pdf/pdfjs/warnings.js'
import {Meter} from '../../../dist/diagnostics/meter.js'

/** @returns the number of pages; 0 where the library cannot open the document (broken fixtures) */
export default async function operatorLists(path) {
  try {
    const {value} = await withWarnings(() =>
      withPdf(readFileSync(path), new Meter(), async document => {
        for (let number = 1; number <= document.numPages; number++)
          await (await document.getPage(number)).getOperatorList()
        return document.numPages
      })
    )
    return value
  } catch (error) {
    if (error.name.endsWith('Exception')) return 0
    throw error
  }
}
