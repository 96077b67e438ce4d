import {render} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import type {Detail, Listing} from '../contract.js'
import {embedded, listDocuments} from './api.js'
import {Document} from './document.js'
import {List} from './list.js'
import {keepLanguage, languageOf, words, type PageLanguage} from './words.js'

/** `#/3`: the document; `#/3/7`: one of its doubts. */
const route = (): [document: number | undefined, doubt: number] => {
  const [, document, doubt] = location.hash.split('/')
  return [document ? Number(document) : undefined, Number(doubt ?? 0)]
}

function App({only}: {only: Detail | undefined}) {
  const [listing, setListing] = useState<Listing>()
  const [[index, doubt], setRoute] = useState(route)
  const [language, setLanguage] = useState<PageLanguage>(languageOf)
  const text = words(language)
  useEffect(() => {
    const follow = () => setRoute(route())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    document.documentElement.lang = language
    if (!only && index === undefined) void listDocuments().then(setListing)
  }, [index, language])
  const toggle = () => {
    const next = language === 'en' ? 'nl' : 'en'
    keepLanguage(next)
    setLanguage(next)
  }
  const button = (
    <button class="language" lang={language === 'en' ? 'nl' : 'en'} onClick={toggle}>
      {language === 'en' ? 'Nederlands' : 'English'}
    </button>
  )
  if (only)
    return (
      <Document
        text={text}
        only={only}
        index={0}
        doubt={doubt}
        language={button}
        listing={undefined}
      />
    )
  if (index !== undefined)
    return (
      <Document
        text={text}
        only={undefined}
        index={index}
        doubt={doubt}
        language={button}
        listing={listing}
      />
    )
  return <List text={text} listing={listing} language={button} />
}

render(<App only={embedded()} />, document.getElementById('app')!)
