// Writes the letters that exist in every form: `npm run fixtures`.
import {mkdirSync} from 'node:fs'
import {letterDocuments} from './letters/documents.js'
import {writeOdt} from './letters/odt.js'
import {writePdf, writeText} from './letters/pdf.js'
import {writeWord} from './letters/word.js'

for (const document of letterDocuments) {
  const folder = new URL(`../../fixtures/forms-letter-${document.name}/`, import.meta.url)
  mkdirSync(folder, {recursive: true})
  const path = form => new URL(`input.${form}`, folder).pathname
  await writeWord(path('docx'), document)
  writeOdt(path('odt'), document)
  await writePdf(path('pdf'), document)
  await writePdf(path('tagged.pdf'), document, {tagged: true})
  await writeText(path('txt'), document)
}
