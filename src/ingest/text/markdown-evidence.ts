/** Signs that no other text has, each with what it holds: most texts hold none of it, and need no search. */
const evidence: readonly [holds: string, sign: RegExp][] = [
  ['#', /^#{1,6} +\S/m],
  ['**', /^(?:[-*>] +|\d+\. +)?\*\*\S[^\n]*\*\*/m],
  ['__', /^__[^\s_].*__\s*$/m],
  ['+', /^\+(?:[-=:]{2,}\+)+\s*$/m],
  ['_', /^_\p{L}[^_\n]{1,300}_[:.]?\s*$/mu],
  ['*', /^\*\p{L}[^*\n]{1,300}\*[:.]?\s*$/mu],
  ['[^', /^\[\^[^\]\s]{1,40}\]:/m],
  ['<sup>', /<sup>\[?\d{1,3}\]?<\/sup>/],
  ['](#', /\]\(#_?(?:footnote|endnote|fn|ftn)-?\d/],
  ['|', /^\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*$/m],
  ['<!--', /^<!-- [\w ]{1,40} -->\s*$/m],
  ['\\', /\\[[\]*_.'"<>#-][^]{0,2000}\\[[\]*_.'"<>#-]/]
]

/** Whether a text is written in Markdown. */
export const isMarkdown = (text: string): boolean =>
  evidence.some(([holds, sign]) => text.includes(holds) && sign.test(text))
