import type {VFile} from 'vfile'
import {report} from '../diagnostics/messages.js'
import {findDefinedNames} from './defined-names.js'
import {holdersIn, isAct, type Holder} from './references.js'
import {lawCalled} from '../reference/bwb.js'
import {pageOf} from '../reference/page.js'
import type {DocumentRecord, Reference} from '../schema/record.js'
import {behindMotion, supplement} from '../words/passages.js'

/** A record before its references are resolved. */
type Body = Pick<
  DocumentRecord,
  'exchanges' | 'postponement' | 'explanation' | 'other' | 'footnotes'
>

/** Complete the references of a record with what only the whole document can tell. */
export function resolveReferences(
  body: Body,
  header: Pick<DocumentRecord, 'id' | 'caseNumbers' | 'submitted' | 'received'>,
  file: VFile
): void {
  const {id, caseNumbers} = header
  // Most parts have no reference, and so nothing to complete; but a defined name may add one.
  const everything = holdersIn(body)
  findDefinedNames(everything)
  const all = everything.filter(({references}) => references.length > 0)
  resolveLaws(all, header.submitted ?? header.received)
  for (const exchange of body.exchanges) resolvePrevious(exchange)
  for (const holder of all) resolveMotions(holder, body.footnotes)
  resolveAbbreviations(all)
  resolveAnswers(all, id, new Set(body.exchanges.flatMap(({numbers}) => numbers)), file)
  relate(body.postponement, 'postponementOf', reference => caseNumbers.includes(reference.id ?? ''))
  if (body.explanation && supplements(body.explanation))
    relate(body.explanation, 'supplements', ({type}) => type === 'zaak' || type === 'aanhangsel')
}

/** The paper of a motion is often in a note at that place: `de motie Dobbe c.s.^3`. */
function resolveMotions(
  {references, footnoteReferences = [], text = ''}: Holder,
  notes: Body['footnotes']
): void {
  const motions = references.filter(({type, id}) => type === 'motie' && id === null)
  const characters = motions.length > 0 ? Array.from(text) : []
  for (const motion of motions) {
    const marker = footnoteReferences.find(({offset}) => offset >= motion.end!)
    if (!marker) continue
    const between = characters.slice(motion.end!, marker.offset - 1).join('')
    if (behindMotion.test(between)) continue
    // Where two notes have the number, the marker does not say which one it means.
    const noted = notes.filter(({number}) => number === marker.number)
    const papers = noted.flatMap(note => note.references.filter(({type}) => type === 'kamerstuk'))
    if (papers.length === 1) Object.assign(motion, {id: papers[0]!.id, url: papers[0]!.url})
  }
}

/** A name that laws have had one after the other means the one that was in force. */
function resolveLaws(all: Holder[], date: string | null): void {
  if (date === null) return
  for (const reference of all.flatMap(({references}) => references)) {
    const law = reference.type === 'bwb' ? lawCalled(reference.text, date) : undefined
    if (law !== undefined)
      Object.assign(reference, {id: law?.id ?? null, url: law?.id ? pageOf(law.id) : null})
  }
}

/** `Wet politiegegevens (Wpg)` says what `Wpg` means in this document. */
function resolveAbbreviations(all: Holder[]): void {
  const meant = new Map<string, Reference>()
  for (const {references, text = ''} of all)
    for (const [i, short] of references.entries()) {
      const name = references[i - 1]
      const isDefined =
        name && isAct(name) && name.end! + 2 === short.start && text.includes(`(${short.text})`)
      if (isDefined && isAct(short) && !meant.has(short.text)) meant.set(short.text, name)
    }
  for (const reference of all.flatMap(({references}) => references)) {
    const name = isAct(reference) && reference.id === null ? meant.get(reference.text) : undefined
    if (name) Object.assign(reference, {id: name.id, url: name.url})
  }
}

/** `de vorige vraag` is the question before the first of the exchange that it is in. */
function resolvePrevious(exchange: Body['exchanges'][number]): void {
  const [first] = exchange.numbers
  for (const {references} of holdersIn([exchange.questions, exchange.answer]))
    for (const reference of references)
      if (reference.id === 'q-1' && first !== undefined) reference.id = `q${first - 1}`
}

/**
 * `a7` becomes `ah-tk-20232024-2313.a7`; the number of a question that the document does not have
 * points nowhere.
 */
function resolveAnswers(all: Holder[], id: string | null, numbers: Set<number>, file: VFile): void {
  for (const {references, source} of all)
    for (const reference of references) {
      const local = /^[aq](-?\d+)$/.exec(reference.id ?? '')
      if (!local) continue
      if (numbers.has(Number(local[1]))) reference.id = id === null ? local[0] : `${id}.${local[0]}`
      else {
        reference.id = null
        report(
          file,
          'dangling-reference',
          `\`${reference.text}\` points to a question that this document does not have`,
          source.start
        )
      }
    }
}

/** `Deze vragen dienen ter aanvulling op eerdere vragen terzake van het lid X`. */
const supplements = (passage: object): boolean =>
  holdersIn(passage).some(({text = ''}) => supplement.test(text))

function relate(
  passage: object | null,
  relation: NonNullable<Reference['relation']>,
  test: (reference: Reference) => boolean
): void {
  for (const {references} of holdersIn(passage))
    for (const reference of references.filter(test)) reference.relation = relation
}
