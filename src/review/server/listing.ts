import {converter} from '../../version.js'
import type {DocumentSummary, DoubtsOfDocuments} from '../contract.js'
import {listedOf, packed} from '../listed.js'

/** The list as JSON; of documents that did not change what was written before. */
export class ListingWriter {
  readonly #written = new WeakMap<DocumentSummary, string>()

  write(summaries: readonly DocumentSummary[], canWrite: boolean): string {
    const documents = summaries.map(summary => this.#document(summary)).join(',')
    const {version} = converter
    return `{"version":${JSON.stringify(version)},"canWrite":${canWrite},"documents":[${documents}]}`
  }

  #document(summary: DocumentSummary): string {
    const known = this.#written.get(summary)
    if (known !== undefined) return known
    const text = JSON.stringify(packed(listedOf(summary)))
    this.#written.set(summary, text)
    return text
  }
}

/** What the doubts of some documents say; of those that are not there, nothing. */
export const doubtsOf = (
  summaries: readonly DocumentSummary[],
  indexes: readonly number[]
): DoubtsOfDocuments =>
  indexes.flatMap((index): DoubtsOfDocuments => {
    const summary = summaries[index]
    return summary ? [[index, summary.doubts]] : []
  })
