/** A list of byte strings of CFF, and where it ends. */
interface CffIndex {
  items: Buffer[]
  end: number
}

/** Read the list that begins at a place of a font in CFF; undefined if there is none. */
export function indexAt(bytes: Buffer, at: number): CffIndex | undefined {
  if (at + 3 > bytes.length) return undefined
  const count = bytes.readUInt16BE(at)
  if (count === 0) return {items: [], end: at + 2}
  const width = bytes[at + 2]!
  const base = at + 2 + (count + 1) * width
  if (width < 1 || width > 4 || base >= bytes.length) return undefined
  const offset = (i: number): number => base + bytes.readUIntBE(at + 3 + i * width, width)
  const items = Array.from({length: count}, (_, i) => bytes.subarray(offset(i), offset(i + 1)))
  return {items, end: offset(count)}
}

/** Whether a dictionary of CFF has no matrix, or one that makes a unit a thousandth; it may slant. */
export function isOfUsualScale(dict: Buffer): boolean {
  let operands: number[] = []
  for (let at = 0; at < dict.length;) {
    const byte = dict[at]!
    if (byte === 12 && dict[at + 1] === 7) return operands.length === 6 && operands[0] === 0.001
    if (byte <= 21) {
      operands = []
      at += byte === 12 ? 2 : 1
    } else {
      const {value, next} = operandAt(dict, at)
      operands.push(value)
      at = next
    }
  }
  return true
}

/** A number of a dictionary. Only reals matter here: no whole number is a thousandth. */
function operandAt(dict: Buffer, at: number): {value: number; next: number} {
  const byte = dict[at]!
  if (byte === 30) return realAt(dict, at + 1)
  const length = byte === 28 ? 3 : byte === 29 ? 5 : byte >= 247 && byte <= 254 ? 2 : 1
  return {value: NaN, next: at + length}
}

const realSigns = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'E', 'E-', '', '-']

function realAt(dict: Buffer, at: number): {value: number; next: number} {
  let text = ''
  for (; at < dict.length; at++)
    for (const half of [dict[at]! >> 4, dict[at]! & 15]) {
      if (half === 15) return {value: parseFloat(text), next: at + 1}
      text += realSigns[half]
    }
  return {value: NaN, next: at}
}
