/** What an official identifier says about its document. */
export interface Identifier {
  id: string
  session: string | null
  number: number | null
  caseNumber: string | null
}

const patterns: [RegExp, (match: RegExpExecArray) => Partial<Identifier>][] = [
  [
    /\bah-(?:tk|ek)-(\d{4})(\d{4})-(\d+)(?:-[hn]\d+)?/,
    match => ({session: `${match[1]}-${match[2]}`, number: Number(match[3])})
  ],
  [
    /\bkv-(?:(?:tk|ek)-)?(\d{4}[Zz]\d{4,5})(?:-n\d+)?/,
    match => ({caseNumber: match[1]!.toUpperCase()})
  ],
  [/\bkv-(?:(?:tk|ek)-)?\d+(?:-n\d+)?/, () => ({})],
  [/\bah-\d{4,8}\b/, () => ({})]
]

/** Find an official identifier (`ah-tk-20152016-128`, `kv-tk-2024Z18775`, `ah-1271549`) in a text. */
export function findIdentifier(text: string): Identifier | undefined {
  if (!/\b(?:ah|kv)-/.test(text)) return undefined
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text)
    if (match) return {id: match[0], session: null, number: null, caseNumber: null, ...read(match)}
  }
  return undefined
}
