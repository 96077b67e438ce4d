// Writes every form of the documents that exist in more than one: `npm run fixtures`.
import {mkdirSync} from 'node:fs'
import {documents} from './documents.js'
import {renderDocx} from './render-docx.js'
import {renderHtml} from './render-html.js'
import {renderText} from './render-text.js'
import {renderXml} from './render-xml.js'
import {typeset} from './typeset.js'

const renderers = {
  txt: renderText,
  pdf: typeset,
  docx: renderDocx,
  xml: renderXml,
  html: renderHtml
}

for (const document of documents) {
  const folder = new URL(`../../fixtures/forms-${document.name}/`, import.meta.url)
  mkdirSync(folder, {recursive: true})
  for (const form of document.forms ?? Object.keys(renderers))
    await renderers[form](new URL(`input.${form}`, folder).pathname, document)
}
