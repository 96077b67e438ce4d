import {answerNames} from './answer-word.js'
import {furnitureLines, mastheadLines} from './furniture.js'
import {committeeFurniture, pagesAtEndRows, tableHead} from './committee-lines.js'
import {headerDates} from './header-dates.js'
import {headerOpenings} from './header-openings.js'
import {labelRows, letterRows} from './letter.js'
import {monthNames} from './months.js'
import {blockWordRows} from './block-words.js'
import {partNameRows} from './part-names.js'
import {shortHeadingRows} from './short-headings.js'
import {noteWords} from './note-word.js'
import {numberRows} from './number-list.js'
import {otherPapers} from './other-papers.js'
import {sentenceSigns} from './sentence.js'
import {questionWords} from './question-words.js'
import {serviceAnswers} from './service-answers.js'
import {sessions} from './session.js'
import {siteLines} from './site-lines.js'
import {strangers} from './strangers.js'
import {headerPartRows} from './header-parts.js'
import {letterHeaderRows} from './letter-header.js'
import {committeeHeaderRows} from './committee-header.js'
import type {Printed} from './printed.js'
import {suspendedHyphens} from './suspended-hyphens.js'

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
  pagesAtEndRows: {rows: Object.values(pagesAtEndRows), alternatives: false},
  headerOpenings: {rows: headerOpenings, alternatives: true},
  headerDates: {rows: Object.values(headerDates), alternatives: false},
  letterLabels: {rows: Object.values(labelRows), alternatives: false},
  letterRows: {rows: letterRows, alternatives: false},
  blockWordRows: {rows: Object.values(blockWordRows), alternatives: false},
  shortHeadingRows: {rows: Object.values(shortHeadingRows), alternatives: false},
  partNameRows: {rows: Object.values(partNameRows), alternatives: false},
  noteWords: {rows: noteWords, alternatives: false},
  otherPapers: {rows: otherPapers, alternatives: true},
  questionWords: {rows: questionWords, alternatives: true},
  serviceAnswers: {rows: serviceAnswers, alternatives: true},
  suspendedHyphens: {rows: suspendedHyphens, alternatives: true},
  strangers: {rows: strangers, alternatives: true},
  siteLines: {rows: siteLines, alternatives: false},
  headerPartRows: {rows: Object.values(headerPartRows), alternatives: false},
  letterHeaderRows: {rows: Object.values(letterHeaderRows), alternatives: false},
  committeeHeaderRows: {rows: Object.values(committeeHeaderRows), alternatives: false}
}
