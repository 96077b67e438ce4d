import type {VNode} from 'preact'
import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import {doubtKinds, type DoubtKind} from '../../diagnostics/doubts.js'
import type {Detail, Listing, DocumentSummary, Wish} from '../contract.js'
import {listDocuments, openDocument, tell} from './api.js'
import {Edit} from './edit.js'
import {lightsOf} from './lights.js'
import {Record} from './record.js'
import {Source} from './source.js'
import type {PageWords} from './words.js'

interface Props {
  text: PageWords
  /** The document of a page without a server. */
  only: Detail | undefined
  index: number
  doubt: number
  language: VNode
  listing: Listing | undefined
}

/** A document: its source beside its record, and its doubts as work. */
export function Document({text, only, index, doubt, language, listing}: Props) {
  const [detail, setDetail] = useState(only)
  const [all, setAll] = useState<DocumentSummary[]>(listing?.documents ?? [])
  const [lit, setLit] = useState<string>()
  const [chosen, setChosen] = useState<[number, number]>()
  const [message, setMessage] = useState('')
  const [dialog, setDialog] = useState<'edit' | 'help'>()
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    if (only) return
    setDetail(undefined)
    setMessage('')
    void openDocument(index).then(setDetail, (error: Error) => setMessage(error.message))
    if (all.length === 0) void listDocuments().then(list => setAll(list.documents))
  }, [index])
  const lights = useMemo(() => detail && lightsOf(detail.record, detail.layout), [detail])
  const doubts = detail?.summary.doubts ?? []
  const at = Math.min(doubt, Math.max(0, doubts.length - 1))
  const current = doubts[at]
  useEffect(() => setLit(current?.[0]), [detail, at])

  const send = async (wish: Wish) => {
    try {
      const next = await tell(index, wish)
      setDetail(next)
      setAll(all.map(it => (it.index === index ? next.summary : it)))
      setMessage(text.saved)
      setDialog(undefined)
      page.current?.focus()
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  const go = (document: number, number: number) => (location.hash = `#/${document}/${number}`)
  const move = (by: 1 | -1) => {
    if (doubts[at + by]) go(index, at + by)
    else moveOn(by)
  }
  const moveOn = (by: 1 | -1) => {
    const next = neighbour(all, index, by, it => it.doubts.length > 0)
    if (next) go(next.index, by > 0 ? 0 : next.doubts.length - 1)
  }
  const moveDocument = (by: 1 | -1) => {
    const next = neighbour(all, index, by, it => it.error === null)
    if (next) go(next.index, 0)
  }
  const can = detail?.canWrite ?? false
  const acts: {[key: string]: () => unknown} = {
    j: () => move(1),
    k: () => move(-1),
    J: () => moveDocument(1),
    K: () => moveDocument(-1),
    '?': () => setDialog('help'),
    '/': () => (location.hash = '#/'),
    Escape: () => !only && (location.hash = '#/'),
    ...(can && {
      a: () => current && send({decision: 'accept', path: current[0]}),
      A: () => send({decision: 'accept', path: ''}),
      x: () => send({decision: 'wrong', path: lit ?? current?.[0] ?? ''}),
      u: () => send({decision: 'undo'}),
      e: () => setDialog('edit')
    })
  }
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const isTyping = (event.target as HTMLElement).matches('input, select, textarea')
      if (dialog || isTyping || event.ctrlKey || event.metaKey || event.altKey || !acts[event.key])
        return
      event.preventDefault()
      acts[event.key]!()
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  })
  return (
    <>
      <header class="bar">
        {!only && <a href="#/">{text.back}</a>}
        <h1>{detail?.record.id ?? detail?.record.source.name ?? '…'}</h1>
        <span class="space" />
        {can && <button onClick={acts.A}>{text.acceptAll}</button>}
        {can && <button onClick={acts.e}>{text.edit}</button>}
        {can && <button onClick={acts.u}>{text.undo}</button>}
        <button onClick={acts['?']}>{text.help}</button>
        {language}
      </header>
      <main class="document" ref={page} tabIndex={-1}>
        <section class="work" aria-label={text.doubts}>
          {current ? (
            <>
              <p class="what">
                <strong>
                  {text.doubt}: {current[1]}
                </strong>{' '}
                {at + 1} {text.of} {doubts.length}
              </p>
              <p>{doubtKinds[current[1] as DoubtKind]?.[0]}</p>
              <p class="buttons">
                <button onClick={acts.k}>{text.previous} (k)</button>
                <button onClick={acts.j}>{text.next} (j)</button>
                {can && <button onClick={acts.a}>{text.accept}</button>}
                {can && <button onClick={acts.x}>{text.wrong}</button>}
              </p>
            </>
          ) : (
            <p>
              {detail ? text.noDoubts : '…'} <button onClick={acts.j}>{text.next} (j)</button>
            </p>
          )}
          <p role="status" class="message">
            {message}
          </p>
          {detail && !can && !only && <p>{text.readOnly}</p>}
          {detail && detail.stale.length > 0 && (
            <p>
              {detail.stale.length} {text.stale}
            </p>
          )}
        </section>
        {detail && lights && (
          <div class="sides">
            <Source
              text={text}
              detail={detail}
              lights={lights}
              lit={lit}
              light={setLit}
              chosen={chosen}
              choose={setChosen}
            />
            <Record text={text} detail={detail} lights={lights} lit={lit} light={setLit} />
          </div>
        )}
      </main>
      {dialog === 'help' && <Help text={text} close={() => setDialog(undefined)} />}
      {dialog === 'edit' && detail && (
        <Edit
          text={text}
          detail={detail}
          about={lit}
          doubt={current?.[0]}
          chosen={chosen}
          message={message}
          send={send}
          close={() => setDialog(undefined)}
        />
      )}
    </>
  )
}

/** The next document of a kind in one direction. */
function neighbour(
  all: DocumentSummary[],
  index: number,
  by: 1 | -1,
  fits: (it: DocumentSummary) => boolean
): DocumentSummary | undefined {
  const others = all.filter(it => (by > 0 ? it.index > index : it.index < index) && fits(it))
  return by > 0 ? others[0] : others.at(-1)
}

function Help({text, close}: {text: PageWords; close: () => void}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={close} aria-label={text.help}>
      <h2>{text.help}</h2>
      <dl>
        {text.keys.map(([key, what]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button onClick={() => dialog.current?.close()}>{text.close}</button>
    </dialog>
  )
}
