import {about} from '../../descriptions/about.js'
import type {Participants} from './people.js'
import {xml, type Xml} from './xml.js'

/** What is said, and by whom: `ana` of an utterance points here. */
const acts = {
  question: 'A question of one or more members',
  answer: 'An answer of the government; corresp names the questions',
  passage: 'A passage that is neither: a Mededeling, a Toelichting'
}

/** The header of the corpus, with everyone who speaks in it. */
export const corpusHeader = ({organisations, people}: Participants): Xml => xml`<teiHeader>
<fileDesc>
<titleStmt><title xml:lang="en">${about.title}</title></titleStmt>
<publicationStmt><publisher>${about.converter}</publisher><availability status="free"><licence target="${about.license.path}">${about.license.title}</licence></availability></publicationStmt>
<sourceDesc><bibl><publisher>${about.publisher.title}</publisher><ref target="${about.publisher.path}"/></bibl></sourceDesc>
</fileDesc>
<encodingDesc>
<projectDesc><p xml:lang="en">${about.description}</p></projectDesc>
<classDecl><taxonomy xml:id="acts">
${Object.entries(acts).map(
  ([id, text]) =>
    xml`<category xml:id="${id}"><catDesc xml:lang="en">${text}</catDesc></category>\n`
)}</taxonomy></classDecl>
</encodingDesc>
<profileDesc><particDesc>
<listOrg>
${organisations}</listOrg>
${people.length > 0 ? xml`<listPerson>\n${people}</listPerson>\n` : null}</particDesc></profileDesc>
</teiHeader>
`
