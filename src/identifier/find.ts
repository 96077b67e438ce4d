import {matchesIn} from '../patterns/matches.js'
import {identifier as shape} from '../words/furniture.js'
import {formatIdentifier, parseIdentifier, type Identifier} from './index.js'

/** What the identifier of a document of questions says about it. */
export interface DocumentIdentifier {
  /** In its normal spelling. */
  id: string
  session: string | null
  number: number | null
  caseNumber: string | null
}

/** What looks like such an identifier, and what it says; undefined if no form allows it. */
export interface PrintedIdentifier {
  printed: string
  identifier: DocumentIdentifier | undefined
}

const alike = new RegExp(String.raw`\b${shape}`, 'g')

/** Find what looks like the identifier of a document of questions: `ah-tk-20152016-128`, `kv-tk-2024Z18775`, `ah-1271549`. */
export function printedIdentifiers(text: string): PrintedIdentifier[] {
  if (!/\b(?:ah|kv)-/.test(text)) return []
  return matchesIn(text, alike).map(([printed]) => {
    const parts = partsOf(printed)
    return {printed, identifier: parts && toDocument(parts)}
  })
}

/** The first identifier of a document of questions in a text. */
export const findIdentifier = (text: string): DocumentIdentifier | undefined =>
  printedIdentifiers(text).find(({identifier}) => identifier)?.identifier

/** Extractors glue on what follows, which begins with a capital: `ah-tk-20112012-1035ISSN`. */
function partsOf(printed: string): Identifier | undefined {
  for (let end = printed.length; end > 0; end--) {
    const isWhole = end === printed.length || /\p{Lu}/u.test(printed[end]!)
    const parts = isWhole ? parseIdentifier(printed.slice(0, end)) : undefined
    if (parts) return parts
  }
  return undefined
}

function toDocument(parts: Identifier): DocumentIdentifier {
  const id = formatIdentifier(parts)
  switch (parts.form) {
    case 'aanhangsel':
      // `ah-1271549` counts files, not documents of a session.
      return {id, session: parts.session, number: parts.chamber && parts.number, caseNumber: null}
    case 'kamervraag':
      return {id, session: parts.session, number: null, caseNumber: parts.caseNumber}
    default:
      return {id, session: null, number: null, caseNumber: null}
  }
}
