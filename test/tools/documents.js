// The documents that exist in every form: text, PDF, Word, XML and HTML. All of them are invented,
// and each is written once, in the small text syntax of `inline.js`.
import answeredByTwoMinisters from './documents/answered-by-two-ministers.js'
import jointAnswersAndNotes from './documents/joint-answers-and-notes.js'
import listAndSubHeadings from './documents/list-and-sub-headings.js'
import notesOnTwoPages from './documents/notes-on-two-pages.js'
import postponement from './documents/postponement.js'
import questionWithExplanation from './documents/question-with-explanation.js'
import severalMinistersAndSeeAlso from './documents/several-ministers-and-see-also.js'
import tableInAnswer from './documents/table-in-answer.js'

export const documents = [
  answeredByTwoMinisters,
  jointAnswersAndNotes,
  listAndSubHeadings,
  notesOnTwoPages,
  postponement,
  questionWithExplanation,
  severalMinistersAndSeeAlso,
  tableInAnswer
]
