import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {claimFile} from '../storage/claim-file.js'
import {realPath} from '../storage/inside.js'
import {converter} from '../version.js'

/** What pages by this program say of themselves, near their beginning. */
const marks = [`content="${converter.name} `, `<title>${converter.name}</title>`]

/**
 * Make sure, before the work, that a page can be written to a path.
 *
 * @param input what the page is made from
 * @returns a function that writes it
 * @throws if something else is there
 * @throws {EnvironmentFailure} if the machine refuses
 */
export function claimPage(path: string, input: string): (page: string) => void {
  if (realPath(resolve(path)) === realPath(resolve(input)))
    throw new Error(`the page cannot go to \`${path}\`: that is its source`)
  return claimFile(path, 'page of aanhangsel', place => {
    const head = readFileSync(place, 'latin1').slice(0, 2000)
    return head.startsWith('<!doctype html>') && marks.some(mark => head.includes(mark))
  })
}
