/** What the machine refuses, by error code, and what helps. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk; free some and run again',
  EDQUOT: 'the quota of the disk is used up; free some space and run again',
  EROFS: 'the disk is read-only; choose another folder',
  EACCES: 'permission is denied; change the permissions or choose another folder',
  EPERM: 'permission is denied; change the permissions or choose another folder',
  EMFILE: 'too many files are open; allow more (`ulimit -n`) or use fewer `--jobs`',
  ENFILE: 'too many files are open on this machine; try again later',
  EIO: 'the disk reports errors; check it before you run again',
  ENOENT: 'its folder is gone; was it removed while the program ran?',
  ESTALE: 'its folder is gone; was it removed while the program ran?',
  EBUSY: 'it is in use, or another disk is mounted there; choose a folder below it',
  ENOLCK: 'the disk does not support locks; choose a folder on another disk',
  ENOTSUP: 'the disk does not support locks; choose a folder on another disk'
}

/** The codes that point to the machine even while a document is read; all others point to the document. */
const handles: readonly string[] = ['EMFILE', 'ENFILE']

/**
 * The machine, not a document, keeps a run from going on: disk, permissions, handles. The message is a
 * sentence that names the place and what helps; the command line exits with 3.
 */
export class EnvironmentFailure extends Error {
  constructor(place: string, reason: string, cause?: unknown) {
    super(`cannot use \`${place}\`: ${reason}`, {cause})
  }
}

/** The failure behind an error while writing to a place; any other error as it is. */
export function environmentFailure(error: unknown, place: string): Error {
  const code = codeOf(error as NodeJS.ErrnoException)
  const refusal = refusals[code ?? '']
  if (error instanceof EnvironmentFailure || refusal === undefined) return error as Error
  return new EnvironmentFailure(place, `${refusal} (${code})`, error)
}

/** Node 24 says of some calls only in the message that there were too few handles. */
const codeOf = ({code, message}: NodeJS.ErrnoException): string | undefined =>
  code !== 'ENFILE' && /too many open files/i.test(message) ? 'EMFILE' : code

/** Whether an error while reading is a fault of the machine. */
export const isOutOfHandles = (error: unknown): boolean =>
  handles.includes(codeOf(error as NodeJS.ErrnoException) ?? '')

/**
 * The same for an error while loading a part of the program: Node says of some files that they do not
 * exist, and of a thread only in the message that there were too few handles.
 */
export function couldNotLoad(error: unknown): boolean {
  const {code, message} = error as NodeJS.ErrnoException
  return isOutOfHandles(error) || code === 'ERR_MODULE_NOT_FOUND' || message.includes('EMFILE')
}

/** Do something that writes to a place. @throws {EnvironmentFailure} if the machine refuses */
export function writingTo<T>(place: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw environmentFailure(error, place)
  }
}
