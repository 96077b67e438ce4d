import type {VFile} from 'vfile'
import {gather} from '../patterns/gather.js'
import {resolveDepartment} from '../gazetteer/departments.js'
import {resolveParty} from '../gazetteer/parties.js'
import {report, type RuleId} from '../diagnostics/messages.js'
import type {HeaderFields} from '../tree/header-fields.js'
import type {Root} from '../tree/nodes.js'

/** Resolve printed parties and portfolios to what they were on the document's date. */
export function identify() {
  return (tree: Root, file: VFile): void => {
    const header = tree.data?.header
    if (!header) return
    const place = tree.children.find(node => node.type === 'header')?.position
    const say = (ruleId: RuleId, what: string, printed: string[]): void => {
      for (const name of new Set(printed))
        report(file, ruleId, `The ${what} \`${name}\` is not in the gazetteer`, place)
    }
    say('unknown-party', 'party', identifyParties(header))
    say('unknown-office', 'portfolio', identifyOffices(header))
  }
}

/** @returns what no row knows */
function identifyParties(header: HeaderFields): string[] {
  const {questioners} = header
  const asked = askedOn(header)
  for (const questioner of questioners) {
    const {party, prefix, surname, name} = questioner
    const asker = surname === null ? name : [prefix, surname].filter(Boolean).join(' ')
    // What is printed takes precedence over what a file beside the document says.
    if (party) questioner.partyId = resolveParty(party, asked, asker)
  }
  return gather(questioners, ({party, partyId}) => (party && !partyId ? [party] : []))
}

function identifyOffices(header: HeaderFields): string[] {
  const {addressees, respondents, onBehalfOf, received} = header
  const asked = askedOn(header)
  for (const office of addressees) office.department = resolveDepartment(office, asked)
  for (const office of [...respondents, ...onBehalfOf])
    office.department = resolveDepartment(office, received ?? asked)
  return [...addressees, ...respondents, ...onBehalfOf].flatMap(({portfolio, department}) =>
    portfolio && !department ? [portfolio] : []
  )
}

/** The date on which the questions were asked, as far as the header tells. */
export const askedOn = ({
  submitted,
  received,
  session
}: Pick<HeaderFields, 'submitted' | 'received' | 'session'>): string | null =>
  submitted ?? received ?? startOf(session)

/** A parliamentary year begins on the third Tuesday of September. */
const startOf = (session: string | null): string | null =>
  session === null ? null : `${session.slice(0, 4)}-09-20`
