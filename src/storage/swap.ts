import {existsSync, readdirSync, renameSync, rmdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {loadExtensions} from './lock.js'

/** Where the old folder waits while a disk without exchange takes two steps. */
const waitingRoom = 'old'

/**
 * Put a folder in the place of another one, in one step. The other one, where there was one that held
 * anything, stands in the place of the first afterwards.
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

/** @returns false where the disk knows no exchange */
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
