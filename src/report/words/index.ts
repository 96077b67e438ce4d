import {en} from './en.js'
import {nl} from './nl.js'
import type {ReportWords} from './words.js'

/** Every language of the report. */
export const languages = {en, nl} satisfies Record<string, ReportWords>
export type ReportLanguage = keyof typeof languages
