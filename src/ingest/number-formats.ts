/** How OpenDocument writes the formats. */
const short: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman'
}

/** A number as a list prints it, by the name of its format in Word or in OpenDocument (`i`, `A`). */
export function inFormat(number: number, format: string): string {
  const long = short[format] ?? format
  if (/letter$/i.test(long)) {
    // After z come aa, bb, cc.
    const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
    return long.startsWith('upper') ? letter.toUpperCase() : letter
  }
  if (/roman$/i.test(long))
    return long.startsWith('upper') ? roman(number).toUpperCase() : roman(number)
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  return String(number)
}

const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

function roman(number: number): string {
  let [rest, text] = [Math.min(number, 5000), '']
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign
  return text
}
