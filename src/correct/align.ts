import type {LayoutLine} from '../schema/layout-file.js'

/** A character of the source: which line, and where in its text (UTF-16 units). */
export interface Spot {
  line: number
  column: number
}

interface SourceCharacter extends Spot {
  character: string
}

/** How far to look for where a text goes on: past the foot and head of a page, with notes between. */
const farthest = 6000
/** This many equal characters show where it goes on. */
const telling = 8

/**
 * Find each character of a record's text in the lines that it was made from, which also have markers,
 * hyphens at line ends, white space and page furniture in between.
 *
 * @param lines in reading order, with their numbers
 * @returns a spot for each code point of the text; undefined for white space and what is not found
 */
export function align(
  text: string,
  lines: readonly (readonly [number: number, line: Pick<LayoutLine, 'text'>])[]
): (Spot | undefined)[] {
  const source = lines.flatMap(([number, line]) => charactersOf(number, line.text))
  const characters = Array.from(text)
  const solid = characters.flatMap((character, i) => (isSolid(character) ? [{character, i}] : []))
  const spots: (Spot | undefined)[] = characters.map(() => undefined)
  let at = 0
  for (const [k, {character, i}] of solid.entries()) {
    const found = goesOn(source, at, solid, k)
    if (found === undefined || source[found]?.character !== character) continue
    spots[i] = {line: source[found].line, column: source[found].column}
    at = found + 1
  }
  return spots
}

const isSolid = (character: string): boolean => !/\s/.test(character)

function charactersOf(line: number, text: string): SourceCharacter[] {
  const found: SourceCharacter[] = []
  let column = 0
  for (const character of text.normalize('NFC')) {
    if (isSolid(character)) found.push({line, column, character})
    column += character.length
  }
  return found
}

/** Where the source goes on with a text: at once, or after what the text does not have. */
function goesOn(
  source: readonly SourceCharacter[],
  at: number,
  text: readonly {character: string}[],
  k: number
): number | undefined {
  if (matches(source, at, text, k, Math.min(2, text.length - k))) return at
  // The last letter before a hyphen or the end of a page: what follows it comes after the gap.
  if (
    matches(source, at, text, k, 1) &&
    nextPlace(source, at + 1, text, k + 1, telling) !== undefined
  )
    return at
  for (let length = telling; length > 0; length = Math.floor(length / 2)) {
    const found = nextPlace(source, at, text, k, length)
    if (found !== undefined) return found
  }
  return undefined
}

/** The next place in the source that has this much of a text, or all of it if less is left. */
function nextPlace(
  source: readonly SourceCharacter[],
  at: number,
  text: readonly {character: string}[],
  k: number,
  most: number
): number | undefined {
  const length = Math.min(most, text.length - k)
  const end = Math.min(source.length, at + reach(length))
  for (let j = at; j < end; j++) if (matches(source, j, text, k, length)) return j
  return undefined
}

/** A few equal characters prove something only nearby. */
const reach = (length: number): number => (length === telling ? farthest : length * 4)

function matches(
  source: readonly SourceCharacter[],
  at: number,
  text: readonly {character: string}[],
  k: number,
  length: number
): boolean {
  for (let i = 0; i < length; i++)
    if (source[at + i]?.character !== text[k + i]!.character) return false
  return true
}
