import {useEffect, useMemo, useState} from 'preact/hooks'
import type {Detail, DocumentSummary, ListedDocument} from '../contract.js'
import {listedOf} from '../listed.js'
import {listDocuments} from './api.js'
import {Document} from './document/document.js'
import {noFilters, workItemsOf} from './filters.js'
import {List} from './list/list.js'
import {useRoute} from './route.js'
import {keepLanguage, languageOf, wordsOf, Words, type PageLanguage} from './words/index.js'

/** The whole page: a list, a list of doubts, or a document. */
export function App({only}: {only: Detail[] | undefined}) {
  const route = useRoute()
  const [language, setLanguage] = useState<PageLanguage>(languageOf)
  const [listing, setListing] = useState<ListedDocument[]>()
  const [filters, setFilters] = useState(noFilters)
  const documents = useMemo(
    () => only?.map(({summary}) => listedOf(summary)) ?? listing ?? [],
    [only, listing]
  )
  const tasks = useMemo(() => workItemsOf(documents, filters), [documents, filters])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    if (!only) void listDocuments().then(setListing)
  }, [])
  const keep = (summary: DocumentSummary) =>
    setListing(it => it && withDocument(it, listedOf(summary)))
  const toggle = <LanguageButton language={language} choose={setLanguage} />
  const shown = route.view === 'document' ? route.document : 0
  const shared = {tasks, documents, toggle}
  return (
    <Words.Provider value={wordsOf(language)}>
      {route.view === 'document' || only ? (
        <Document
          {...shared}
          only={only?.[shown] ?? only?.[0]}
          index={shown}
          number={route.view === 'document' ? route.doubt : 0}
          keep={keep}
        />
      ) : (
        <List
          {...shared}
          isLoaded={listing !== undefined}
          filters={filters}
          choose={setFilters}
          view={route.view}
        />
      )}
    </Words.Provider>
  )
}

/** The list is drawn anew only where something in it is new. */
const withDocument = (documents: ListedDocument[], next: ListedDocument): ListedDocument[] =>
  JSON.stringify(documents[next.index]) === JSON.stringify(next)
    ? documents
    : documents.with(next.index, next)

function LanguageButton(props: {language: PageLanguage; choose: (language: PageLanguage) => void}) {
  const other = props.language === 'en' ? 'nl' : 'en'
  const choose = () => {
    keepLanguage(other)
    props.choose(other)
  }
  return (
    <button class="language" lang={other} onClick={choose}>
      {other === 'nl' ? 'Nederlands' : 'English'}
    </button>
  )
}
