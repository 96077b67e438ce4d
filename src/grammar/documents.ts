import type {Layout} from '../ingest/layout.js'
import {settleBoxes} from './boxes.js'
import {markLetter} from './letter/index.js'
import {markBoldQuestions} from './sections/bold-questions.js'
import {markQuestionTables} from './sections/question-tables.js'
import {markUnnumberedQuestions} from './sections/unnumbered-questions.js'
import {splitPapers} from './letter/papers.js'
import {withoutPieceMarks} from './lines/marks.js'
import {splitDocuments} from './old-layout/documents.js'
import {markPageFurniture} from './page/index.js'

/**
 * The documents in an input, each as a layout of its own: the input itself where it holds just one.
 * What only the whole input can tell comes first: which lines belong to its pages, and what a letter
 * says.
 */
export function documentsOf(input: Layout): Layout[] {
  const layout = markLetter(openQuestions(markPageFurniture(withBoxes(withoutPieceMarks(input)))))
  return layout.letter ? splitPapers(layout) : splitDocuments(layout)
}

const withBoxes = (layout: Layout): Layout => ({...layout, lines: settleBoxes(layout.lines)})

/** Open questions and answers that no heading opens, but a table or the type. */
const openQuestions = (layout: Layout): Layout => ({
  ...layout,
  lines: markUnnumberedQuestions(markBoldQuestions(markQuestionTables(layout.lines)))
})
