import type {VFile} from 'vfile'
import {report} from '../diagnostics/messages.js'
import {
  committeeIdentifier,
  parseAskers,
  parseCommitteeHeader,
  type CommitteeFields
} from '../header/committee-header.js'
import type {HeaderFields} from '../tree/header-fields.js'
import type {Header, Root, RootContent} from '../tree/nodes.js'
import {runningText} from '../tree/running-text.js'

/** The header fields of a committee's paper, from the text above its questions and its page feet. */
export function readCommittee() {
  return (tree: Root, file: VFile): void => {
    const header = tree.data?.header
    if (!header || !tree.data?.committee) return
    const above = textAbove(tree, file)
    const furniture = tree.children.flatMap(node => (node.type === 'furniture' ? node.value : []))
    Object.assign(header, {
      kind: 'committeeQuestions',
      id: committeeIdentifier(furniture, above),
      number: null,
      ...(tree.data.committee === 'debate'
        ? {questioners: parseAskers(askersOf(tree)), subject: null}
        : fieldsOf(parseCommitteeHeader(above), header))
    })
    const missing = [
      ...(header.committee === null && header.questioners.length === 0 ? ['committee'] : []),
      ...(header.addressees.length === 0 ? ['addressees'] : []),
      ...(header.subject === null ? ['subject'] : [])
    ]
    if (missing.length > 0)
      report(file, 'missing-header', `The header does not state ${missing.join(', ')}`)
  }
}

/** What the text above the questions says; a letter may say who signs it, and when. */
const fieldsOf = (own: CommitteeFields, header: HeaderFields): CommitteeFields => ({
  ...own,
  addressees: own.addressees.length > 0 ? own.addressees : header.addressees,
  respondents: own.respondents.length > 0 ? own.respondents : header.respondents,
  subject: own.subject ?? header.subject,
  submitted: own.submitted ?? header.submitted,
  received: own.received ?? header.received
})

const askersOf = (tree: Root): string[] =>
  tree.children
    .filter((node): node is Header => node.type === 'header' && node.part === 'question')
    .map(({children}) => runningText(children).text)

/** The text above the first question, without page feet. */
function textAbove(tree: Root, file: VFile): string {
  const first = tree.children.findIndex(({type}) => type === 'question')
  return tree.children
    .slice(0, first < 0 ? undefined : first)
    .filter(({type}) => type === 'other' || type === 'header')
    .map(node => sliceOf(node, file))
    .join(' ')
    .replace(/(\p{Ll})-\s+(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
}

const sliceOf = ({position}: RootContent, file: VFile): string =>
  String(file.value).slice(position!.start.offset, position!.end.offset)
