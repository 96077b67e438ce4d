import {report} from '../diagnostics/messages.js'
import {finder} from '../words/printed.js'
import {serviceAnswers, type ServiceAnswer} from '../words/service-answers.js'
import type {Reader} from './reader.js'
import {headOf, isPdf} from './text/decode.js'

const opening = finder(serviceAnswers)

/** Markup, JSON, or the first field of an e-mail. */
const mayBegin = /^\ufeff?\s*(?:[<{[]|[A-Z][\w-]{1,40}: )/

const find = (bytes: Uint8Array): ServiceAnswer | undefined => {
  if (isPdf(bytes)) return undefined
  const head = headOf(bytes)
  return mayBegin.test(head) ? opening(head) : undefined
}

/** What a service gave instead of a document, recognised only so that a message can name it. */
export const serviceAnswer: Reader = {
  name: 'serviceAnswer',
  sniff: bytes => find(bytes) !== undefined,
  async read(bytes, file) {
    const {name, advice} = find(bytes)!
    report(file, 'not-a-question-document', `This is ${name}, not a document: ${advice}`)
    return undefined
  }
}
