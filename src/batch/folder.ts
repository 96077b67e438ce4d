import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** What a run says of itself stands in a folder of its own, below the records. */
export const stateFolder = (output: string): string => join(output, '.aanhangsel')
/** Files that are not yet complete; what a killed run left there goes with the next run. */
export const temporary = (output: string): string => join(stateFolder(output), 'partial')
const lockPath = (output: string): string => join(stateFolder(output), 'running')

/**
 * Make an output folder ready for a run: its own alone, without what a killed run left.
 *
 * @returns what gives the folder free again
 * @throws where another run is writing to it
 */
export function openFolder(output: string): () => void {
  mkdirSync(stateFolder(output), {recursive: true})
  const lock = lockPath(output)
  try {
    writeFileSync(lock, String(process.pid), {flag: 'wx'})
  } catch {
    if (isRunning(Number(readFileSync(lock, 'utf8'))))
      throw new Error(`another run writes to \`${output}\`; if there is none, remove \`${lock}\``)
    writeFileSync(lock, String(process.pid))
  }
  rmSync(temporary(output), {recursive: true, force: true})
  mkdirSync(temporary(output))
  return () => {
    rmSync(temporary(output), {recursive: true, force: true})
    rmSync(lock, {force: true})
  }
}

/** In a container every run may have the same number: then it is that of a killed one. */
function isRunning(pid: number): boolean {
  if (!pid || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
