// Loaded before the program: it stands still where it calls the file system in the way that a test names,
// until the test lets it go on. A test that must come at a certain moment needs no luck then.
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

/** @type {{call: string, path: string, nth: number, held: string, go: string}} */
const {call, path, nth, held, go} = JSON.parse(process.env.AANHANGSEL_GATE)
const original = fs[call]
const {existsSync, writeFileSync} = fs
const cell = new Int32Array(new SharedArrayBuffer(4))

const pathsOf = given => given.slice(0, 2).filter(it => typeof it === 'string')

let calls = 0
fs[call] = (...given) => {
  if (pathsOf(given).some(it => new RegExp(path).test(it)) && ++calls === nth) {
    writeFileSync(held, '')
    while (!existsSync(go)) Atomics.wait(cell, 0, 0, 20)
  }
  return original(...given)
}
syncBuiltinESMExports()
