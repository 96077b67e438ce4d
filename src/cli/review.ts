import {Journal} from '../review/journal.js'
import {writeGold} from '../review/score/write-gold.js'
import {serve} from '../review/server/index.js'
import {Shelf} from '../review/shelf.js'
import {complain, refuse} from './complain.js'

export interface ReviewCommand {
  port: number
  write: boolean
  corrections: string
  gold: string | undefined
  quiet: boolean
}

/** Serve documents for review until the process is ended; or write the gold that reviewers made. */
export async function reviewCommand(words: string[], command: ReviewCommand): Promise<number> {
  let shelf: Shelf | undefined
  try {
    const journal = new Journal(command.corrections)
    shelf = new Shelf(journal)
    await shelf.add(words)
    if (command.gold !== undefined) return await gold(shelf, command.gold, command.quiet)
    const server = await serve({shelf, journal, port: command.port, canWrite: command.write})
    if (!command.quiet) console.error(`${shelf.summaries.length} document(s); Ctrl+C ends`)
    console.log(server.address)
    // Start the thread that reads documents before the reviewer opens the first.
    void shelf.opened(0).catch(() => {})
    await interrupted()
    await server.close()
    return 0
  } catch (error) {
    return refuse(error, 2)
  } finally {
    await shelf?.close()
  }
}

async function gold(shelf: Shelf, folder: string, quiet: boolean): Promise<number> {
  const {count, failures} = await writeGold(shelf, folder)
  for (const failure of failures) complain(new Error(failure))
  if (count === 0) complain(new Error('no document has been accepted as a whole yet'))
  else if (!quiet) console.error(`${count} document(s) of gold in \`${folder}\``)
  return count === 0 || failures.length > 0 ? 1 : 0
}

const interrupted = (): Promise<void> =>
  new Promise(done => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
