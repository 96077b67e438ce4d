import {visible} from '../diagnostics/visible.js'
import {verifyRecords} from '../batch/verify.js'
import {verifyDataset} from '../dataset/verify.js'
import {copyWhole, type Copied} from '../remote/records.js'
import {isAddress} from '../storage/address.js'
import type {Verified} from '../storage/verified.js'
import {complain, refuse} from './complain.js'

/** How many files that do not belong to the folder are named; there may be many. */
const mostForeign = 20

/** Print which files of a folder are not as they were written. */
export async function verifyCommand(word: string, {quiet}: {quiet: boolean}): Promise<number> {
  let copied: Copied | undefined
  try {
    if (isAddress(word)) copied = await copyWhole(word)
    const folder = copied?.folder ?? word
    const verified = (await verifyRecords(folder)) ?? verifyDataset(folder)
    if (verified) return tell(verified, quiet)
    complain(new Error(`\`${word}\` holds neither records that \`convert\` wrote nor a dataset`))
    return 2
  } catch (error) {
    return refuse(error, 2)
  } finally {
    copied?.release()
  }
}

function tell({whole, damaged, missing, foreign, unknown}: Verified, quiet: boolean): number {
  for (const [word, paths] of Object.entries({damaged, missing}))
    for (const path of paths) console.log(`${word}  ${visible(path)}`)
  if (unknown > 0)
    console.log(`damaged  .aanhangsel/manifest.jsonl: ${unknown} line(s) could not be understood`)
  if (!quiet) {
    for (const path of foreign.slice(0, mostForeign)) console.error(`foreign  ${visible(path)}`)
    const counts = {
      whole,
      damaged: damaged.length,
      missing: missing.length,
      foreign: foreign.length
    }
    console.error(
      Object.entries(counts)
        .map(([word, count]) => `${count} ${word}`)
        .join(', ')
    )
  }
  return damaged.length + missing.length + unknown > 0 ? 1 : 0
}
