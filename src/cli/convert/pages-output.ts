import {mkdirSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {openFolder} from '../../batch/folder.js'
import type {InputFile} from '../../batch/inputs.js'
import {renderHtml} from '../../emit/render-html.js'
import {renderMarkdown} from '../../emit/render-markdown.js'
import type {DocumentRecord} from '../../schema/record.js'
import {writingTo} from '../../storage/environment.js'
import {placeWithin} from '../../storage/inside.js'
import {replaceFile} from '../../storage/replace-file.js'
import type {PageFormat} from './page-formats.js'
import {toStdout, type StreamOutput} from './stream-output.js'

/** How pages are written, and the ending of their files. */
const renderers: Record<PageFormat, {ending: string; render: (record: DocumentRecord) => string}> =
  {
    markdown: {ending: 'md', render: renderMarkdown},
    html: {ending: 'html', render: renderHtml}
  }

const decoder = new TextDecoder()

/** Every document on standard output, one after the other. */
export const pagesToStdout = (format: PageFormat): StreamOutput => ({
  ...toStdout,
  write: line => toStdout.write(Buffer.from(renderers[format].render(recordOf(line))))
})

/**
 * A page for each document, named as its record would be: `NAME.md`, or `NAME.1.md` if a file holds
 * several.
 *
 * @param wait seconds to wait for another run
 * @throws where a page would replace an input, or two would have one name
 * @throws {Busy} if another run writes to the folder
 * @throws {EnvironmentFailure} if the machine refuses
 */
export async function pagesToFolder(
  format: PageFormat,
  output: string,
  inputs: readonly InputFile[],
  wait: number
): Promise<StreamOutput> {
  const {ending, render} = renderers[format]
  refuseClashes(inputs, target => join(output, `${target}.${ending}`))
  const folder = await openFolder(output, wait)
  return {
    async write(line, {target}) {
      const record = recordOf(line)
      const part = record.source.part ? `.${record.source.part.index}` : ''
      const path = placeWithin(folder.output, `${target}${part}.${ending}`)
      writingTo(path, () => mkdirSync(dirname(path), {recursive: true}))
      replaceFile(path, render(record), join(folder.partial, 'page'))
    },
    async finish() {},
    async close() {
      folder.release()
    }
  }
}

const recordOf = (line: Uint8Array): DocumentRecord => JSON.parse(decoder.decode(line))

/** @throws where a page would replace an input, or two would have one name */
function refuseClashes(inputs: readonly InputFile[], placeOf: (target: string) => string): void {
  const paths = new Map(inputs.map(({path}) => [resolve(path), path]))
  const taken = new Map<string, string>()
  for (const {path, target} of inputs) {
    const place = placeOf(target)
    const rival = paths.get(resolve(place)) ?? taken.get(place)
    if (rival !== undefined)
      throw new Error(
        `\`${place}\`, the page of \`${path}\`, would replace \`${rival}\` or its page; choose another --output`
      )
    taken.set(place, path)
  }
}
