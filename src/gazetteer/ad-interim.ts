const printed = String.raw`(?:a\.?\s?i\.?|ad\s+interim)`
const behind = new RegExp(String.raw`(?:,|(?<!\s))\s*${printed}$`, 'i')
const before = new RegExp(String.raw`^\s*(?:a\.\s?i\.|ad\s+interim)(?=\s)\s*`, 'i')

/** A portfolio held for a while: `Justitie a.i.`, `a.i. van Justitie`, `Financiën ad interim`. */
export const withoutInterim = (text: string): string => text.replace(behind, '').replace(before, '')
