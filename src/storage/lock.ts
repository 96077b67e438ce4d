import {closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, rmSync} from 'node:fs'
import {statSync, writeSync} from 'node:fs'
import {hostname} from 'node:os'
import {dirname} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {visible} from '../diagnostics/visible.js'
import {environmentFailure, EnvironmentFailure} from './environment.js'
import {makeFolder} from './make-folder.js'

/** A lock that this process holds. */
export interface Lock {
  /** Release it; does nothing the second time. */
  release(): void
}

/** Another run holds the lock. */
export class Busy extends Error {}

/** Milliseconds between two tries of a waiting run. */
const interval = 200

/** Beyond the text of the file: Windows keeps others from reading what is locked. */
const place = 2 ** 30

/**
 * Take the lock that a file stands for, or wait for it.
 *
 * The lock is one of the operating system, on the open file. It ends with the process that holds it,
 * however that ends, so there is no guessing whether a holder is dead; and it works between containers
 * and namespaces, which give their processes the same numbers. The text in the file only says who it
 * is.
 *
 * @param what what is locked, for the message
 * @param wait seconds
 * @throws {Busy} if another run holds it all that time
 * @throws {EnvironmentFailure} if the machine refuses
 */
export async function takeLock(path: string, what: string, wait: number): Promise<Lock> {
  const {tryLock} = await loadExtensions()
  const until = performance.now() + wait * 1000
  for (;;) {
    const got = attempt(path, tryLock)
    if (typeof got !== 'string') return got
    const left = until - performance.now()
    if (left <= 0) throw new Busy(busyMessage(what, got, wait))
    await pause(Math.min(interval, left))
  }
}

/** @throws {EnvironmentFailure} if the package has no binary for this machine */
export async function loadExtensions() {
  try {
    return (await import('fs-native-extensions')).default
  } catch (error) {
    const reason = 'the package `fs-native-extensions` has no locks for this kind of machine'
    throw new EnvironmentFailure(`${process.platform}-${process.arch}`, reason, error)
  }
}

type TryLock = (file: number, offset: number, length: number) => boolean

/** The lock, or what its file says about the run that holds it. */
function attempt(path: string, tryLock: TryLock): Lock | string {
  for (;;) {
    const file = openLockFile(path)
    try {
      if (!tryLock(file, place, 1)) {
        const text = readHolder(file)
        closeSync(file)
        return text
      }
      // Its last holder may have removed the file after we opened it: then the lock means nothing.
      if (isStill(path, file)) return hold(path, file)
      closeSync(file)
    } catch (error) {
      closeSync(file)
      throw environmentFailure(error, path)
    }
  }
}

/** The last holder removes its folder, even while others wait. */
function openLockFile(path: string): number {
  const {O_RDWR, O_CREAT, O_NOFOLLOW = 0} = constants
  for (let tries = 1; ; tries++)
    try {
      makeFolder(dirname(path))
      return openSync(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0o666)
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      if (code !== 'ENOENT' || tries === 100) throw environmentFailure(error, path)
    }
}

function isStill(path: string, file: number): boolean {
  const [mine, there] = [fstatSync(file), statSync(path, {throwIfNoEntry: false})]
  return there !== undefined && mine.ino === there.ino && mine.dev === there.dev
}

function hold(path: string, file: number): Lock {
  const since = new Date().toISOString().slice(0, 19).replace('T', ' ')
  ftruncateSync(file)
  writeSync(file, `process ${process.pid} on ${hostname()} since ${since} UTC\n`, 0)
  let isHeld = true
  const release = (): void => {
    if (!isHeld) return
    isHeld = false
    process.off('exit', release)
    rmSync(path, {force: true})
    closeSync(file)
  }
  process.once('exit', release)
  return {release}
}

/** What the file says about its holder, which writes it a moment after taking the lock. */
function readHolder(file: number): string {
  for (let tries = 1; ; tries++) {
    const text = readText(file)
    if (text !== '' || tries === 20) return text
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
  }
}

function readText(file: number): string {
  const bytes = Buffer.alloc(500)
  return visible(bytes.toString('utf8', 0, readSync(file, bytes, 0, 500, 0)).trim())
}

function busyMessage(what: string, holder: string, wait: number): string {
  const hint = wait > 0 ? `waited ${wait} s for it` : '`--wait SECONDS` waits for it'
  return `another run writes to \`${what}\` (${holder || 'it has just begun'}); ${hint}`
}
