// Writes every form of the papers of committees: `npm run fixtures`.
import {mkdirSync} from 'node:fs'
import {papers} from './committee/papers.js'
import {writePdf, writeText} from './committee/pdf.js'
import {writeXml} from './committee/xml.js'

for (const paper of papers) {
  const folder = new URL(`../../fixtures/forms-committee-${paper.name}/`, import.meta.url)
  mkdirSync(folder, {recursive: true})
  const path = form => new URL(`input.${form}`, folder).pathname
  await writePdf(path('pdf'), paper)
  await writeText(path('txt'), paper)
  writeXml(path('xml'), paper)
}
