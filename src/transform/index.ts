import type {Preset} from 'unified'
import {applyMetadata} from './apply-metadata.js'
import {checkConservation} from './conservation.js'
import {doubtMixed} from './doubt-mixed/index.js'
import {doubtScan} from './doubt-scan/index.js'
import {identify} from './identify.js'
import {inferLostNumbers} from './lost-numbers/index.js'
import {joinLines} from './join-lines/index.js'
import {linkFootnotes} from './link-footnotes/index.js'
import {numberAnswers} from './number-answers.js'
import {pairAnswers} from './pair-answers.js'
import {readCommittee} from './read-committee.js'
import {readHeader} from './read-header.js'
import {refuseOther} from './refuse-other.js'
import {reportCutOff} from './report-cut-off.js'
import {reportFurniture} from './report-furniture.js'
import {reportOther} from './report-other.js'
import {reportUnanswered} from './report-unanswered.js'
import {settleDoubts} from './settle-doubts.js'
import {splitJointQuestions} from './split-joint-questions.js'

/** Unified preset: from the parsed tree to the finished one, in this order. */
export const aanhangselTransforms = {
  plugins: [
    refuseOther,
    // While leaves are still whole printed lines.
    linkFootnotes,
    splitJointQuestions,
    // With each printed number still on its own.
    inferLostNumbers,
    // Needs single questions.
    settleDoubts,
    joinLines,
    // Needs joined lines.
    readHeader,
    readCommittee,
    // After everything that the text itself says.
    applyMetadata,
    // Needs dates, which metadata may have given.
    identify,
    numberAnswers,
    // While questions and answers stand by themselves.
    doubtScan,
    // Needs all numbers; afterwards questions and answers stand in exchanges.
    pairAnswers,
    doubtMixed,
    reportUnanswered,
    reportOther,
    reportFurniture,
    reportCutOff,
    checkConservation
  ]
} satisfies Preset
