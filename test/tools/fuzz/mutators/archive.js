// Damage within the parts of a zip archive: unpacked, damaged, and packed again with right checksums.
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {damageBytes} from './bytes.js'
import {markupKinds} from './markup.js'

const packed = parts => zipSync(parts, {level: 0, mtime: '2024-01-01'})

/**
 * Ways to change the parts of an archive.
 *
 * @param {RegExp} read names of the parts that are read
 * @param {string} main the part that holds most of the text
 * @param {string} empty what that part is in a file that is broken to begin with
 */
export function archiveDamage(read, main, empty) {
  const unpackedParts = new Map()
  const partsOf = ({name, bytes}) => {
    if (!unpackedParts.has(name)) unpackedParts.set(name, unpack(bytes))
    return {...unpackedParts.get(name)}
  }
  const unpack = bytes => {
    try {
      return unzipSync(bytes)
    } catch {
      return {[main]: strToU8(empty)}
    }
  }
  const readIn = parts => Object.keys(parts).filter(name => read.test(name))
  /** Change the text of one part; most of it is in the main one. */
  const byPart = change => (source, random) => {
    const parts = partsOf(source)
    const name = random.chance(0.5) && parts[main] ? main : random.pick(readIn(parts))
    parts[name] = strToU8(change(strFromU8(parts[name]), random, parts))
    return packed(parts)
  }
  const byParts = change => (source, random, step, sources) => {
    const parts = partsOf(source)
    change(parts, random, sources)
    return packed(parts)
  }
  const kinds = {
    ...Object.fromEntries(
      Object.entries(markupKinds).map(([name, change]) => [name, byPart(change)])
    ),
    'cut-part': byPart((text, random) => text.slice(0, random.below(text.length + 1))),
    'part-bytes': byParts((parts, random) => {
      const name = random.pick(readIn(parts))
      // A file may keep its text under other names.
      if (parts[name]?.length > 0)
        parts[name] = damageBytes(parts[name], random, random.pick(['flip', 'drop', 'zero']))
    })
  }
  return {partsOf, readIn, byPart, byParts, kinds}
}
