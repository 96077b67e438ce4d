// Takes from a text what some extractors do not keep, so that the converter errs more often than it
// does on the corpus: how well it knows where it may err can only be told from errors.

/** What is taken away, by name. */
export const degradations = {
  'no blank lines': text => text.replaceAll(/\n(?:[^\S\n\f]*\n)+/g, '\n'),
  'no indents': text => text.replaceAll(/(?<=^|[\n\f])[^\S\n\f]+/g, ''),
  'no form feeds': text => text.replaceAll('\f', '\n'),
  'no page feet': text =>
    text.replaceAll(
      /^[^\n\f]*Tweede Kamer, vergaderjaar \d{4}–\d{4}, (?:Aanhangsel|Vragen)[^\S\n\f]*\d*[^\S\n\f]*\n(?:\s*^\d{1,3}\n)?/gm,
      ''
    ),
  'words alone': text =>
    degradations['no blank lines'](degradations['no indents'](degradations['no form feeds'](text)))
}
