import {en} from './en.js'
import {nl} from './nl.js'
import type {Words} from './words.js'

/** Every language of the report. */
export const languages = {en, nl} satisfies Record<string, Words>
export type Language = keyof typeof languages
