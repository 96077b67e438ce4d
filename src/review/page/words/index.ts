import {createContext} from 'preact'
import {useContext} from 'preact/hooks'
import {dutch} from './dutch.js'
import {english, type PageWords} from './english.js'

export type {PageWords}
export type PageLanguage = 'en' | 'nl'

export const wordsOf = (language: PageLanguage): PageWords => (language === 'nl' ? dutch : english)

/** The words of the page, in the chosen language. */
export const Words = createContext<PageWords>(english)
export const useWords = (): PageWords => useContext(Words)

export const languageOf = (): PageLanguage =>
  (kept() ?? navigator.language).startsWith('nl') ? 'nl' : 'en'

/** A page from a file may have no storage. */
function kept(): string | null {
  try {
    return localStorage.getItem('language')
  } catch {
    return null
  }
}

export function keepLanguage(language: PageLanguage): void {
  try {
    localStorage.setItem('language', language)
  } catch {
    // Then the choice holds as long as the page is open.
  }
}
