import {useEffect, useState} from 'preact/hooks'

/** What the page shows. */
export type Route =
  | {view: 'list'}
  | {view: 'doubts'}
  /** A document, with the number of one of its doubts. */
  | {view: 'document'; document: number; doubt: number}

/** `#/` the list, `#/doubts` the work list, `#/3/7` the eighth doubt of a document. */
export function routeOf(hash: string): Route {
  const [, document = '', doubt = '0'] = hash.split('/')
  if (document === 'doubts') return {view: 'doubts'}
  return /^\d+$/.test(document)
    ? {view: 'document', document: Number(document), doubt: Number(doubt) || 0}
    : {view: 'list'}
}

export const addressOf = (document: number, doubt = 0): string => `#/${document}/${doubt}`

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
