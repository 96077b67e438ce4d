// Damage to the bytes of any format: what disks, networks and broken downloads do.

const kinds = {
  flip(bytes, random) {
    for (let i = 0; i <= random.below(8); i++)
      bytes[random.below(bytes.length)] ^= 1 << random.below(8)
    return bytes
  },
  drop(bytes, random) {
    const at = random.below(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(40))])
  },
  zero(bytes, random) {
    const at = random.below(bytes.length)
    return bytes.fill(
      random.pick([0, 255, 32]),
      at,
      Math.min(bytes.length, at + 1 + random.below(200))
    )
  },
  double(bytes, random) {
    const [from, to] = [random.below(bytes.length), random.below(bytes.length)]
    const piece = bytes.subarray(from, from + 1 + random.below(2000))
    return Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)])
  },
  /** Begins as one document and ends as another. */
  splice(bytes, random, step, others) {
    const other = random.pick(others).bytes
    return Buffer.concat([
      bytes.subarray(0, random.below(bytes.length)),
      other.subarray(random.below(other.length))
    ])
  },
  truncate(bytes, random, step) {
    return bytes.subarray(0, Math.ceil((bytes.length * ((step % 99) + 1)) / 100))
  }
}

export const damageBytes = (bytes, random, name) => kinds[name](Buffer.from(bytes), random)

export const byteMutators = ['txt', 'pdf', 'docx', 'html', 'xml'].flatMap(format =>
  Object.entries(kinds).map(([name, damage]) => ({
    kind: `bytes/${format}-${name}`,
    format,
    weight: format === 'pdf' || name === 'truncate' ? 2 : 1,
    damage: ({bytes}, random, step, sources) =>
      damage(Buffer.from(bytes), random, step, sources[format])
  }))
)
