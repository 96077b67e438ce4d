import {existsSync, readdirSync, renameSync, rmdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {loadExtensions} from './lock.js'

/** Where the old folder waits on a disk without exchange, which needs two steps. */
const waitingRoom = 'old'

/**
 * Put a folder in the place of another one, in one step. The other one, unless it was missing or empty,
 * is afterwards in the place of the first.
 *
 * @param aside on the same disk
 */
export async function swapFolders(aside: string, target: string): Promise<void> {
  const {swapSync} = await loadExtensions()
  if (!existsSync(target)) return renameSync(aside, target)
  if (readdirSync(target).length === 0) {
    rmdirSync(target)
    return renameSync(aside, target)
  }
  if (!exchange(aside, target, swapSync)) moveByTurns(aside, target)
}

/** @returns false if the disk has no exchange */
function exchange(one: string, other: string, swap: (one: string, other: string) => void): boolean {
  try {
    swap(one, other)
    return true
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    if (['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code)) return false
    throw error
  }
}

/** Between two steps there is no folder at all: `restore` of the next run brings the old one back. */
function moveByTurns(aside: string, target: string): void {
  const old = join(dirname(aside), waitingRoom)
  renameSync(target, old)
  renameSync(aside, target)
  renameSync(old, aside)
}

/** Bring back a folder that a killed run left beside its place. */
export function restore(workshop: string, target: string): void {
  const old = join(workshop, waitingRoom)
  if (existsSync(old) && !existsSync(target)) renameSync(old, target)
}
