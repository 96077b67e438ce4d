import {answerNames} from './answer-word.js'
import {lawNameRows} from './law-name.js'
import {feetAtEnd, furnitureLines, gluedFeet, letterFeet} from './furniture.js'
import {mastheadLines} from './masthead.js'
import {
  committeeFurniture,
  pagesAlone,
  pagesAtEndRows,
  tableHead,
  twoColumnRows
} from './committee-lines.js'
import {headerDates} from './header-dates.js'
import {headerEdgeRows, headerOpenings} from './header-openings.js'
import {labelRows, letterheadRows, letterRows} from './letter.js'
import {monthNames} from './months.js'
import {blockWordRows} from './block-words.js'
import {partNameRows} from './part-names.js'
import {
  columnHeadRows,
  firstNumbers,
  numberCells,
  numberedCells,
  openNumbers
} from './question-table.js'
import {rareAnswerRows, rareQuestionRows} from './rare-headings.js'
import {fromNumberWord, numbersInWords, numberWordRows} from './number-words.js'
import {noteSigns, notesTitles, sourcesOfNotes} from './note-signs.js'
import {noteWords} from './note-word.js'
import {unnamedSigns} from './unnamed-signs.js'
import {numberRows} from './number-list.js'
import {otherPapers} from './other-papers.js'
import {sentenceSigns} from './sentence.js'
import {questionWords, requests} from './question-words.js'
import {serviceAnswers} from './service-answers.js'
import {sessions} from './session.js'
import {siteLines} from './site-lines.js'
import {lostNotes} from './lost-note.js'
import {strangers} from './strangers.js'
import {headerPartRows} from './header-parts.js'
import {letterHeaderRows} from './letter-header.js'
import {committeeHeaderRows} from './committee-header.js'
import {committeeListRows} from './committee-list.js'
import {officeRows} from './offices.js'
import {nameRows} from './name-particles.js'
import {letterOpeningRows} from './letter-openings.js'
import {lostEndRows, lostStartRows, pieceRows} from './endless-line.js'
import {markerRows} from './marker-signs.js'
import {spacedMarkerRows} from './spaced-markers.js'
import {pageLabelRows} from './page-labels.js'
import {evidenceRows} from './evidence-words.js'
import {boundaryRows, oldLayoutRows} from './old-layout.js'
import {oldNoteRows} from './old-notes.js'
import {headerSentenceRows} from './header-sentence.js'
import {passageRows} from './passages.js'
import {keptHyphenRows} from './kept-hyphens.js'
import {wordPartRows} from './word-parts.js'
import {brokenWordRows, respace, respaced} from './broken-words.js'
import {memberSentences} from './member-asks.js'
import {misreadRows} from './misread.js'
import {fromRoman, romanNumbers, romanRows} from './roman.js'
import {fromSuperscript, raisedNumbers, superscriptRows} from './superscripts.js'
import {listLabel, listLabels} from './list-labels.js'
import type {Printed} from './printed.js'
import {suspendedAtLineEnd, suspendedHyphens} from './suspended-hyphens.js'

/** A function of this room, and examples of what it gives. */
interface WordReading {
  read(given: never): unknown
  examples: readonly (readonly [given: unknown, result: unknown])[]
}

/** All tables of printed words. In a table of `alternatives` the first row that fits counts. */
export const tables: Readonly<Record<string, {rows: readonly Printed[]; alternatives: boolean}>> = {
  answerNames: {rows: answerNames, alternatives: false},
  monthNames: {rows: monthNames, alternatives: false},
  numberRows: {rows: numberRows, alternatives: false},
  sentenceSigns: {rows: Object.values(sentenceSigns), alternatives: false},
  sessions: {rows: sessions, alternatives: false},
  furnitureLines: {rows: furnitureLines, alternatives: true},
  mastheadLines: {rows: mastheadLines, alternatives: false},
  committeeFurniture: {rows: committeeFurniture, alternatives: false},
  tableHead: {rows: tableHead, alternatives: false},
  pagesAlone: {rows: pagesAlone, alternatives: false},
  pagesAtEndRows: {rows: Object.values(pagesAtEndRows), alternatives: false},
  twoColumnRows: {rows: Object.values(twoColumnRows), alternatives: false},
  headerOpenings: {rows: headerOpenings, alternatives: true},
  gluedFeet: {rows: gluedFeet, alternatives: false},
  letterFeet: {rows: letterFeet, alternatives: false},
  feetAtEnd: {rows: feetAtEnd, alternatives: false},
  headerEdgeRows: {rows: Object.values(headerEdgeRows), alternatives: false},
  suspendedAtLineEnd: {rows: suspendedAtLineEnd, alternatives: false},
  headerDates: {rows: Object.values(headerDates), alternatives: false},
  letterLabels: {rows: Object.values(labelRows), alternatives: false},
  letterheadRows: {rows: Object.values(letterheadRows), alternatives: false},
  letterRows: {rows: letterRows, alternatives: false},
  blockWordRows: {rows: Object.values(blockWordRows), alternatives: false},
  rareQuestionRows: {rows: rareQuestionRows, alternatives: false},
  rareAnswerRows: {rows: rareAnswerRows, alternatives: false},
  columnHeadRows: {rows: Object.values(columnHeadRows), alternatives: false},
  numberedCells: {rows: numberedCells, alternatives: false},
  numberCells: {rows: numberCells, alternatives: false},
  firstNumbers: {rows: firstNumbers, alternatives: false},
  openNumbers: {rows: openNumbers, alternatives: false},
  partNameRows: {rows: Object.values(partNameRows), alternatives: false},
  noteWords: {rows: noteWords, alternatives: false},
  noteStarts: {rows: noteSigns.map(({start}) => start), alternatives: false},
  noteMarkers: {rows: noteSigns.map(({marker}) => marker), alternatives: false},
  notesTitles: {rows: notesTitles, alternatives: false},
  sourcesOfNotes: {rows: sourcesOfNotes, alternatives: false},
  otherPapers: {rows: otherPapers, alternatives: true},
  questionWords: {rows: questionWords, alternatives: true},
  requests: {rows: requests, alternatives: false},
  serviceAnswers: {rows: serviceAnswers, alternatives: true},
  suspendedHyphens: {rows: suspendedHyphens, alternatives: true},
  lostNotes: {rows: lostNotes, alternatives: true},
  strangers: {rows: strangers, alternatives: true},
  siteLines: {rows: siteLines, alternatives: false},
  headerPartRows: {rows: Object.values(headerPartRows), alternatives: false},
  letterHeaderRows: {rows: Object.values(letterHeaderRows), alternatives: false},
  committeeHeaderRows: {rows: Object.values(committeeHeaderRows), alternatives: false},
  committeeListRows: {rows: Object.values(committeeListRows), alternatives: false},
  officeRows: {rows: Object.values(officeRows), alternatives: false},
  nameRows: {rows: Object.values(nameRows), alternatives: false},
  letterOpeningRows: {rows: Object.values(letterOpeningRows), alternatives: false},
  lostEndRows: {rows: lostEndRows, alternatives: false},
  lostStartRows: {rows: lostStartRows, alternatives: false},
  pieceRows: {rows: pieceRows, alternatives: false},
  spacedMarkerRows: {rows: Object.values(spacedMarkerRows), alternatives: false},
  markerRows: {rows: Object.values(markerRows), alternatives: false},
  pageLabelRows: {rows: Object.values(pageLabelRows), alternatives: false},
  evidenceRows: {rows: Object.values(evidenceRows), alternatives: false},
  boundaryRows: {rows: Object.values(boundaryRows), alternatives: false},
  oldLayoutRows: {rows: Object.values(oldLayoutRows), alternatives: false},
  oldNoteRows: {rows: Object.values(oldNoteRows), alternatives: false},
  headerSentenceRows: {rows: Object.values(headerSentenceRows), alternatives: false},
  passageRows: {rows: Object.values(passageRows), alternatives: false},
  keptHyphenRows: {rows: Object.values(keptHyphenRows), alternatives: false},
  wordPartRows: {rows: Object.values(wordPartRows), alternatives: false},
  brokenWordRows: {rows: Object.values(brokenWordRows), alternatives: false},
  memberSentences: {rows: memberSentences, alternatives: false},
  misreadRows: {rows: misreadRows, alternatives: false},
  romanRows: {rows: romanRows, alternatives: false},
  numberWordRows: {rows: numberWordRows, alternatives: false},
  superscriptRows: {rows: superscriptRows, alternatives: false},
  unnamedSigns: {rows: unnamedSigns, alternatives: false},
  lawNameRows: {rows: lawNameRows, alternatives: false}
}

/** Functions that read print or write it, each with pairs of an argument and its result. */
export const readings: Readonly<Record<string, WordReading>> = {
  respaced: {read: (printed: string) => respace(printed), examples: respaced},
  numbersInWords: {read: (word: string) => fromNumberWord(word), examples: numbersInWords},
  romanNumbers: {read: (numeral: string) => fromRoman(numeral), examples: romanNumbers},
  raisedNumbers: {read: (raised: string) => fromSuperscript(raised), examples: raisedNumbers},
  listLabels: {
    read: ([type, number]: readonly [string, number]) => listLabel(type, number),
    examples: listLabels
  }
}
