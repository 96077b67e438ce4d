import type {VFile} from 'vfile'
import {report} from '../diagnostics/messages.js'
import {holdersIn, type Holder} from './references.js'
import type {DocumentRecord, Reference} from '../schema/record.js'

/** What a record says before its references are resolved. */
type Body = Pick<
  DocumentRecord,
  'exchanges' | 'postponement' | 'explanation' | 'other' | 'footnotes'
>

/** Complete the references of a record with what only the whole document tells. */
export function resolveReferences(
  body: Body,
  {id, caseNumbers}: Pick<DocumentRecord, 'id' | 'caseNumbers'>,
  file: VFile
): void {
  const all = holdersIn(body)
  for (const holder of all) resolveMotions(holder, body.footnotes)
  resolveAnswers(all, id, new Set(body.exchanges.flatMap(({numbers}) => numbers)), file)
  relate(body.postponement, 'postponementOf', reference => caseNumbers.includes(reference.id ?? ''))
  if (body.explanation && supplements(body.explanation))
    relate(body.explanation, 'supplements', ({type}) => type === 'zaak' || type === 'aanhangsel')
}

/** The paper of a motion often stands in a note at its place: `de motie Dobbe c.s.^3`. */
function resolveMotions(
  {references, footnoteReferences = [], text = ''}: Holder,
  notes: Body['footnotes']
): void {
  const characters = Array.from(text)
  for (const motion of references.filter(({type, id}) => type === 'motie' && id === null)) {
    const marker = footnoteReferences.find(({offset}) => offset >= motion.end!)
    if (!marker) continue
    const between = characters.slice(motion.end!, marker.offset - 1).join('')
    if (/[.!?]\s+\p{Lu}|\bmotie/u.test(between)) continue
    const note = notes.find(({number}) => number === marker.number)
    const papers = note?.references.filter(({type}) => type === 'kamerstuk') ?? []
    if (papers.length === 1) Object.assign(motion, {id: papers[0]!.id, url: papers[0]!.url})
  }
}

/** `a7` becomes `ah-tk-20232024-2313.a7`; a number that the document does not ask points nowhere. */
function resolveAnswers(all: Holder[], id: string | null, numbers: Set<number>, file: VFile): void {
  for (const {references, source} of all)
    for (const reference of references) {
      const local = /^[aq](\d+)$/.exec(reference.id ?? '')
      if (!local) continue
      if (numbers.has(Number(local[1]))) reference.id = id === null ? local[0] : `${id}.${local[0]}`
      else {
        reference.id = null
        report(
          file,
          'dangling-reference',
          `Unexpected \`${reference.text}\`, expected a question of this document`,
          source.start
        )
      }
    }
}

/** `Deze vragen dienen ter aanvulling op eerdere vragen terzake van het lid X`. */
const supplements = (passage: object): boolean =>
  holdersIn(passage).some(({text = ''}) => /\bter\s+aanvulling\s+op\b/.test(text))

function relate(
  passage: object | null,
  relation: NonNullable<Reference['relation']>,
  test: (reference: Reference) => boolean
): void {
  for (const {references} of holdersIn(passage))
    for (const reference of references.filter(test)) reference.relation = relation
}
