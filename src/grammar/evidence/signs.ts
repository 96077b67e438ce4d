import {parseHolders} from '../../header/offices.js'
import {parseQuestionHeader} from '../../header/question-header.js'
import {
  delaysAnswers,
  keepsPromise,
  sendsAnswers,
  sendsAnswersNow
} from '../../words/letter-openings.js'
import {memberAsks} from '../../words/member-asks.js'
import type {Paper} from './paper.js'
import {receivedDate, submittedDate} from '../../words/header-parts.js'
import {ofCommittee} from '../../words/committee-header.js'
import {likeQuestionHeading} from '../../words/block-words.js'
import {namesOffice} from '../../words/offices.js'
import {mastheadOfQuestions, wordKamervragen} from '../../words/evidence-words.js'

/** Something that written questions have and other papers do not. */
export interface EvidenceSign {
  name: string
  weight: number
  /**
   * What it tells: for certain which publication the paper is from, or that a member asks, which other
   * papers also cite.
   */
  identity?: 'sure' | 'likely'
  isIn(paper: Paper): boolean
}

/** All signs that speak for written questions. */
export const signs: readonly EvidenceSign[] = [
  {
    name: 'a header that says who asks',
    weight: 2,
    identity: 'likely',
    isIn: paper => asks(paper.header('question')) || asks(paper.header('letter'))
  },
  {
    name: 'a header that says who answers',
    weight: 2,
    identity: 'likely',
    isIn(paper) {
      const header = paper.header('answer')
      return receivedDate.test(header) ? namesOffice(header) : parseHolders(header).length > 0
    }
  },
  {
    name: 'a header with its date',
    weight: 1,
    identity: 'sure',
    isIn: paper =>
      receivedDate.test(paper.header('answer')) ||
      submittedDate.test(
        paper.header('question') + paper.header('submitted') + paper.header('letter')
      )
  },
  {
    name: 'an identifier',
    weight: 3,
    identity: 'sure',
    isIn: paper => paper.identifier !== undefined
  },
  {
    name: 'the masthead of the Aanhangsel',
    weight: 3,
    identity: 'sure',
    isIn: ({furniture}) => mastheadOfQuestions.test(furniture)
  },
  {
    name: 'the number of a case or of the Aanhangsel',
    weight: 3,
    identity: 'sure',
    isIn: paper => paper.header('number') !== '' || paper.header('caseNumber') !== ''
  },
  {
    name: 'a letter that says who asked',
    weight: 2,
    identity: 'likely',
    // Reports, motions and other letters say so too, about what was asked before.
    isIn: ({opening, questions, answers}) =>
      memberAsks.test(opening) &&
      (share(questions, likeQuestionHeading) > 0.5 ||
        sendsAnswersNow.test(opening) ||
        (answers === 0 && delaysAnswers.test(opening)) ||
        (opening.length < title && mostAsk(questions)) ||
        (!keepsPromise.test(opening) &&
          ((answers > 0 && mostAsk(questions)) || sendsAnswers.test(opening))))
  },
  {name: 'elements for questions', weight: 3, isIn: ({marked}) => marked},
  {
    name: 'headings of questions',
    weight: 1,
    isIn: ({questions}) => share(questions, likeQuestionHeading) > 0.5
  },
  {
    name: 'headings of answers',
    weight: 2,
    isIn: ({questions, answers}) => answers > 0 && answers >= questions.length / 2
  },
  {
    name: 'numbered questions',
    weight: 1,
    isIn: ({questions}) => mostAsk(questions)
  },
  {
    // Reports and letters begin with something else; a text cut out of a publication may not.
    name: 'nothing above its first heading',
    weight: 1,
    isIn: ({questions, answers, opening}) => opening === '' && questions.length + answers > 0
  },
  {
    name: 'the word Kamervragen',
    weight: 1,
    isIn: ({opening}) => wordKamervragen.test(opening)
  },
  {name: 'a Mededeling', weight: 1, isIn: ({postponed}) => postponed}
]

/** What is above the questions and no longer than this is a title, which says what they are. */
const title = 300

/** The first words of a header, which say who asks. */
const who = 80

const share = (texts: string[], pattern: RegExp): number =>
  texts.length === 0 ? 0 : texts.filter(text => pattern.test(text)).length / texts.length

const mostAsk = (questions: string[]): boolean => share(questions, /^[^]{0,700}\?/) > 0.6

function asks(header: string): boolean {
  // The subject may name a committee, too.
  const isOfMember = memberAsks.test(header.slice(0, who))
  if (header === '' || (!isOfMember && ofCommittee.test(header))) return false
  const {questioners, addressees, submitted} = parseQuestionHeader(header)
  return (
    submitted !== null ||
    memberAsks.test(header) ||
    (questioners.length > 0 && (addressees.length > 0 || questioners.some(({party}) => party)))
  )
}
