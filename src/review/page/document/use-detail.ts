import {useEffect, useState} from 'preact/hooks'
import type {Detail, DocumentSummary, Wish} from '../../contract.js'
import {openDocument, tell} from '../api.js'
import {useWords} from '../words/index.js'

/** A document as it is on the server, and how it is changed there. */
export interface OpenedDetail {
  detail: Detail | undefined
  message: string
  /** Resolves to whether it was done. */
  send: (wish: Wish) => Promise<boolean>
}

/** @param keep called with what the list must now say about the document */
export function useDetail(
  only: Detail | undefined,
  index: number,
  keep: (summary: DocumentSummary) => void
): OpenedDetail {
  const words = useWords()
  const [detail, setDetail] = useState(only)
  const [message, setMessage] = useState('')
  useEffect(() => {
    if (only) return setDetail(only)
    let isWanted = true
    setDetail(undefined)
    setMessage('')
    openDocument(index).then(
      opened => {
        if (!isWanted) return
        setDetail(opened)
        keep(opened.summary)
      },
      (error: Error) => isWanted && setMessage(words.refusal(error.message))
    )
    return () => {
      isWanted = false
    }
  }, [index])
  const send = async (wish: Wish): Promise<boolean> => {
    try {
      const next = await tell(index, wish)
      setDetail(next)
      keep(next.summary)
      setMessage(wish.decision === 'undo' ? words.undone : words.saved)
      return true
    } catch (error) {
      setMessage(words.refusal((error as Error).message))
      return false
    }
  }
  return {detail, message, send}
}
