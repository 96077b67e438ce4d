// Loaded before the program: a document of this name kills the process that opens it, as a fault of a
// native library would.
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const openSync = fs.openSync
fs.openSync = (path, ...more) => {
  if (/poison[^/]*$/.test(String(path))) process.kill(process.pid, 'SIGKILL')
  return openSync(path, ...more)
}
syncBuiltinESMExports()
