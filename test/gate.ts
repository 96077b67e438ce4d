import {randomBytes} from 'node:crypto'
import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {root, type Started} from './run.js'

/** A call of the file system by a program. */
export interface GatedCall {
  /** A function of `node:fs`. */
  call:
    'openSync' | 'renameSync' | 'mkdirSync' | 'writeFileSync' | 'copyFileSync' | 'appendFileSync'
  /** A path among its arguments. */
  path: RegExp
  /** Which call of that kind in one thread; the first by default. */
  nth?: number
}

/** Where a program stands still, so that a test can act while it is certainly at work. */
export interface Gate {
  /** For the program. */
  env: Record<string, string>
  /** Let it go on. */
  open(): void
  /**
   * Wait until it stands there.
   *
   * @throws where it ends without ever coming there
   */
  reached(program: Started): Promise<void>
}

/** A gate whose signs are files in a folder. */
export function gateIn(folder: string, {call, path, nth = 1}: GatedCall): Gate {
  const held = join(folder, `.held-${randomBytes(6).toString('hex')}`)
  const go = `${held}-go`
  return {
    env: {
      NODE_OPTIONS: `--import ${join(root, 'test/gate-hook.js')}`,
      AANHANGSEL_GATE: JSON.stringify({call, path: path.source, nth, held, go})
    },
    open: () => writeFileSync(go, ''),
    async reached({ended}) {
      let said: string | undefined
      void ended.then(ran => (said = ran.said))
      while (!existsSync(held)) {
        if (said !== undefined) throw new Error(`it ended before ${call} of ${path}: ${said}`)
        await pause(20)
      }
    }
  }
}
