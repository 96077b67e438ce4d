/** Signs that no other text has. */
const evidence: readonly RegExp[] = [
  /^#{1,6} +\S/m,
  /^(?:[-*>] +|\d+\. +)?\*\*\S[^\n]*\*\*/m,
  /^__[^\s_][^\n]*__\s*$/m,
  /^\+(?:[-=:]{2,}\+)+\s*$/m,
  /^_\p{L}[^_\n]{1,300}_[:.]?\s*$/mu,
  /^\*\p{L}[^*\n]{1,300}\*[:.]?\s*$/mu,
  /^\[\^[^\]\s]{1,40}\]:/m,
  /<sup>\[?\d{1,3}\]?<\/sup>/,
  /\]\(#_?(?:footnote|endnote|fn|ftn)-?\d/,
  /^\|(?:\s*:?-{3,}:?\s*\|)+\s*$/m,
  /^<!-- [\w ]{1,40} -->\s*$/m,
  /\\[[\]*_.'"<>#-][^]{0,2000}\\[[\]*_.'"<>#-]/
]

/** Whether a text is written in Markdown. */
export const isMarkdown = (text: string): boolean => evidence.some(sign => sign.test(text))
