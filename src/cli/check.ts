import {visible} from '../diagnostics/visible.js'
import {checkDataset} from '../dataset/check.js'
import {verifyDataset} from '../dataset/verify.js'
import {complain, refuse} from './complain.js'

/** Print where datasets differ from their descriptions. */
export async function checkCommand(folders: string[], quiet: boolean): Promise<number> {
  let code = 0
  for (const folder of folders)
    try {
      code = Math.max(code, await checkOne(folder, quiet))
    } catch (error) {
      return refuse(error, 2)
    }
  return code
}

async function checkOne(folder: string, quiet: boolean): Promise<number> {
  const findings = await checkDataset(folder)
  if (!findings) {
    complain(new Error(`\`${folder}\` holds no dataset: \`datapackage.json\` is missing`))
    return 2
  }
  const {damaged = [], missing = []} = verifyDataset(folder) ?? {}
  const all = [
    ...damaged.map(path => `${path}: not the file that was described`),
    ...missing.map(path => `${path}: missing`),
    ...findings
  ]
  for (const finding of all) console.log(visible(finding))
  if (!quiet && all.length === 0) console.error(`${visible(folder)}: as described`)
  return all.length > 0 ? 1 : 0
}
