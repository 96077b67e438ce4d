import {deflateSync} from 'node:zlib'
import type {Meter} from '../../../diagnostics/meter.js'

/** Objects of the library that we look into. */
interface LibraryStream {
  buffer: Uint8Array
  minBufferLength: number
}
interface DecodeStream {
  ensureBuffer(this: LibraryStream, requested: number): Uint8Array
}
interface FlateStream {
  asyncGetBytes(): Promise<Uint8Array | null>
}
interface OperatorList {
  addOp(operator: number, args: unknown): void
}

/** The meter of the document that the library reads; it reads one at a time. */
let meter: Meter | undefined
export const watch = (current: Meter | undefined): void => void (meter = current)

/**
 * Make the library count what it unpacks and draws while it does so, for every filter and also for
 * encrypted streams. A kilobyte of a PDF can unpack to a megabyte, and that again; forms that repeat
 * forms can draw more than there is memory for; and no option of the library limits it.
 *
 * Its classes are not exported, but each sets a property that no other object in the process has: while
 * a tiny document is read, we see which object sets it.
 *
 * @param readTiny reads a document with the library
 * @param beginForm the operator that begins a form
 * @throws if the library is not as we know it, rather than go on unguarded
 */
export async function guard(
  readTiny: (bytes: Uint8Array) => Promise<unknown>,
  beginForm: number
): Promise<void> {
  const seen = new Map<string, object>()
  const owners = ['_rawMinBufferLength', '_streamSink']
  for (const owner of owners) catchSetter(owner, seen)
  try {
    await readTiny(tinyPdf())
  } finally {
    for (const owner of owners) delete (Object.prototype as Record<string, unknown>)[owner]
  }
  const [stream, list] = owners.map(owner => seen.get(owner))
  guardStreams(prototypeWith('ensureBuffer', stream) as DecodeStream)
  guardOperators(prototypeWith('addOp', list) as OperatorList, beginForm)
  // Node's own decompressor would unpack unseen; without it the library takes its own.
  const flate = prototypeWith('asyncGetBytes', stream) as FlateStream
  flate.asyncGetBytes = async () => null
}

function catchSetter(property: string, seen: Map<string, object>): void {
  Object.defineProperty(Object.prototype, property, {
    configurable: true,
    set(this: object, value: unknown) {
      Object.defineProperty(this, property, {
        value,
        configurable: true,
        enumerable: true,
        writable: true
      })
      if (!seen.has(property)) seen.set(property, this)
    }
  })
}

/** The nearest object of a prototype chain that has a method of its own. */
function prototypeWith(method: string, object: object | undefined): object {
  for (let at = object; at; at = Object.getPrototypeOf(at)) if (Object.hasOwn(at, method)) return at
  throw new Error(`pdf.js is not the version that this was written for: it has no \`${method}\``)
}

/** Buffers grow by doubling: what a new one needs is counted before it exists. */
function guardStreams(prototype: DecodeStream): void {
  const {ensureBuffer} = prototype
  prototype.ensureBuffer = function (requested) {
    const old = this.buffer.byteLength
    if (requested > old && meter) {
      let size = this.minBufferLength
      while (size < requested) size *= 2
      meter.add('unpacked', size - old)
    }
    return ensureBuffer.call(this, requested)
  }
}

/** A form costs the library this many times what other operators do. */
const formCost = 50

/** An operator counts as one, and each letter that it shows as one more. */
function guardOperators(prototype: OperatorList, beginForm: number): void {
  const {addOp} = prototype
  prototype.addOp = function (operator, args) {
    const shown = Array.isArray(args) && Array.isArray(args[0]) ? args[0].length : 0
    meter?.add('operators', (operator === beginForm ? formCost : 1) + shown)
    addOp.call(this, operator, args)
  }
}

function tinyPdf(): Uint8Array {
  const content = deflateSync('q Q')
  const [before, after] = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj
4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream
|
endstream endobj
trailer<</Root 1 0 R>>`.split('|')
  return Buffer.concat([Buffer.from(before!), content, Buffer.from(after!)])
}
