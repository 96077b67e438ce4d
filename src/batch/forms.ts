import {extname} from 'node:path'
import {inputFormats} from '../ingest/formats.js'
import {unsupportedEndings} from '../ingest/unsupported.js'
import type {InputFile} from './inputs.js'

/** Endings by format, from the one that says most about a document to those that are refused. */
const preference: readonly (readonly string[])[] = [
  ...inputFormats.map(({endings}) => endings),
  ...unsupportedEndings.map(ending => [ending])
]

const rankOf = (path: string): number =>
  preference.findIndex(endings => endings.includes(extname(path).slice(1).toLowerCase()))

const stemOf = (path: string): string => path.slice(0, path.length - extname(path).length)

/**
 * Treat files in one folder with one name in different formats as one document: the site publishes each
 * as `x.xml`, `x.html`, `x.odt` and `x.pdf`. The form that says most is converted, and lists the
 * others. Two files of one format stay two inputs, as do equal names in two folders.
 *
 * @param inputs each once
 * @returns the inputs to convert, each in its place
 */
export function chooseForms(inputs: readonly InputFile[]): InputFile[] {
  const byStem = byStemOf(inputs)
  const others = new Set<InputFile>()
  const best = new Map<InputFile, InputFile>()
  for (const files of byStem.values()) {
    const [first, ...rest] = files.toSorted((a, b) => rankOf(a.path) - rankOf(b.path))
    const forms = rest.filter(({path}) => rankOf(path) !== rankOf(first!.path))
    if (forms.length === 0) continue
    best.set(first!, {...first!, forms: forms.map(({path}) => path)})
    for (const form of forms) others.add(form)
  }
  return inputs.filter(input => !others.has(input)).map(input => best.get(input) ?? input)
}

function byStemOf(inputs: readonly InputFile[]): Map<string, InputFile[]> {
  const byStem = new Map<string, InputFile[]>()
  for (const input of inputs) {
    if (input.path === '-' || rankOf(input.path) < 0) continue
    const stem = stemOf(input.path)
    byStem.set(stem, [...(byStem.get(stem) ?? []), input])
  }
  return byStem
}
