import type {Figure} from '../figure.js'
import {answerTime} from './answer-time.js'
import {citedSources} from './cited-sources.js'
import {doubted} from './doubted.js'
import {lateShare} from './late-share.js'
import {length} from './length.js'
import {openQuestions} from './open-questions.js'
import {partyYears} from './party-years.js'
import {postponements} from './postponements.js'
import {rules} from './rules.js'
import {warnings} from './warnings.js'
import {whoAsksWhom} from './who-asks-whom.js'

/** The pictures of the report, in their order. */
export const figures: readonly Figure[] = [
  answerTime,
  lateShare,
  postponements,
  openQuestions,
  partyYears,
  whoAsksWhom,
  length,
  citedSources,
  doubted,
  warnings,
  rules
]
