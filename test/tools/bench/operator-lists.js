// A thread of the benchmark: the operator lists of one PDF, and nothing else.
import {readFileSync} from 'node:fs'
import {withPdf} from '../../../dist/ingest/pdf-document.js'

export default path =>
  withPdf(readFileSync(path), async document => {
    for (let number = 1; number <= document.numPages; number++)
      await (await document.getPage(number)).getOperatorList()
    return document.numPages
  }).catch(() => 0)
