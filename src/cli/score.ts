import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {visible} from '../diagnostics/visible.js'
import {isSideFile} from '../batch/side-files.js'
import type {Gold} from '../correct/gold.js'
import {f1, Scorer, type Score} from '../review/score/score.js'
import type {DocumentRecord} from '../schema/record.js'
import {complain} from './complain.js'
import {printTable} from './print-table.js'

/** Compare records with gold and print how good they are. @returns 0 if everything is right */
export async function scoreCommand(
  goldFolder: string,
  recordFolder: string,
  {verbose}: {verbose: boolean}
): Promise<number> {
  try {
    const names = readdirSync(goldFolder).filter(name => name.endsWith('.json'))
    if (names.length === 0)
      throw new Error(`\`${goldFolder}\` holds no gold; \`review --gold\` writes it`)
    const records = recordsIn(recordFolder)
    const scorer = new Scorer()
    for (const name of names.sort()) {
      const gold = read<Gold>(join(goldFolder, name))
      const path = records.get(name)
      scorer.add(gold, path === undefined ? undefined : read<DocumentRecord>(path))
    }
    await print(scorer.score, verbose)
    return scorer.score.perfect === scorer.score.documents ? 0 : 1
  } catch (error) {
    complain(error)
    return 2
  }
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

/** Paths of the records below a folder, by their names. @throws if there is no such folder */
function recordsIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) throw new Error(`no such folder: \`${folder}\``)
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return new Map(
    paths
      .filter(
        path => path.endsWith('.json') && !isSideFile(path) && !path.startsWith('.aanhangsel')
      )
      .map(path => [basename(path), join(folder, path)])
  )
}

async function print(score: Score, verbose: boolean): Promise<void> {
  const {documents, perfect, measures, misses} = score
  console.log(`${documents} document(s), ${perfect} right in every respect\n`)
  const missed = (name: string): number => misses.filter(({measure}) => measure === name).length
  const rows = [...measures].map(([name, measure]) => [
    name,
    Number((100 * f1(measure)).toFixed(2)),
    measure.right,
    measure.found,
    measure.gold,
    missed(name)
  ])
  const columns = ['measure', 'F1 %', 'right', 'found', 'gold', 'misses']
  for await (const line of printTable({columns, rows}, {counted: false})) process.stdout.write(line)
  if (verbose)
    for (const {name, measure, text} of misses) console.log(visible(`${name}: ${measure}: ${text}`))
}
