import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import type {LayoutFile} from '../schema/layout-file.js'
import type {DocumentRecord} from '../schema/record.js'
import type {Detail} from './contract.js'
import {aboutRecord} from './summary.js'

const read = (name: string): string =>
  readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8')

/**
 * The page of the documents of one input as one file, for a mail or an issue: with the text of a PDF in
 * its places; it loads nothing, and nothing can be changed in it.
 */
export function oneFile(
  records: readonly DocumentRecord[],
  layouts: readonly LayoutFile[]
): string {
  const details = records.map((record, index): Detail => {
    const {name} = record.source
    const summary = {index, name, ...aboutRecord(record), error: null}
    const layout = layouts[index]!
    return {summary, record, layout, decisions: [], stale: [], pdf: null, canWrite: false}
  })
  const script = read('main.js').replaceAll('</script', '<\\/script')
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>aanhangsel</title>
<style>${read('style.css')}</style>
<body><div id="app"></div>
<script type="application/json" id="data">${asData(details)}</script>
<script type="module">${script}</script></body>
</html>
`
}

/** JSON in which no text of a document can end the element around it. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
