import type {VNode} from 'preact'
import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import type {Detail, DocumentSummary, ListedDocument} from '../../contract.js'
import type {DoubtTask} from '../../doubt-task.js'
import {DeskContext, type Desk} from '../desk.js'
import {Edit} from '../edit/edit.js'
import type {WorkItem} from '../filters.js'
import {lightsOf} from '../lights.js'
import {aboutPath, doubtMarks} from '../record/doubt-marks.js'
import {Record} from '../record/record.js'
import {Source} from '../source/source.js'
import {useActs, useKeys} from './acts.js'
import {DocumentBar} from './document-bar.js'
import {Help} from './help.js'
import {positionOf} from './steps.js'
import {TaskBar} from './task-bar.js'
import {useDetail, type OpenedDetail} from './use-detail.js'

interface Props {
  tasks: WorkItem[]
  documents: ListedDocument[]
  toggle: VNode
  /** The document of a page without a server. */
  only: Detail | undefined
  index: number
  /** Which of its doubts. */
  number: number
  keep: (summary: DocumentSummary) => void
}

/** A document: its source beside its record, and its doubts as work. */
export function Document({tasks, documents, toggle, only, index, number, keep}: Props) {
  const opened = useDetail(only, index, keep)
  const position = positionOf(tasks, index, number)
  const doubt = doubtOf(opened.detail, position.task)
  const desk = useDesk(opened, doubt?.path)
  const [dialog, setDialog] = useState<'edit' | 'help'>()
  const main = useRef<HTMLElement>(null)
  const close = () => {
    setDialog(undefined)
    main.current?.focus()
  }
  const acts = useActs({
    desk,
    opened,
    tasks,
    documents,
    index,
    position,
    isAlone: !!only,
    setDialog
  })
  useKeys(acts, dialog === undefined)
  const lights = useMemo(
    () => opened.detail && lightsOf(opened.detail.record, opened.detail.layout),
    [opened.detail]
  )
  return (
    <>
      <DocumentBar detail={opened.detail} acts={acts} toggle={toggle} isAlone={!!only} />
      <main class="document" ref={main} tabIndex={-1}>
        <TaskBar opened={opened} position={position} doubt={doubt} acts={acts} isAlone={!!only} />
        {desk && lights && (
          <DeskContext.Provider value={desk}>
            <div class="sides">
              <Source key={index} lights={lights} />
              <Record />
            </div>
            {dialog === 'edit' && <Edit close={close} />}
          </DeskContext.Provider>
        )}
      </main>
      {dialog === 'help' && <Help close={close} />}
    </>
  )
}

/** What the doubt at hand says: the list knows only that there is one. */
const doubtOf = (detail: Detail | undefined, task: WorkItem | undefined): DoubtTask | undefined =>
  task && task.document.index === detail?.summary.index
    ? detail.summary.doubts[task.number]
    : undefined

/**
 * What is lit, chosen and edited; it is reset for each doubt.
 *
 * @param doubt path of the one at hand
 */
function useDesk(
  {detail, message, send}: OpenedDetail,
  doubt: string | undefined
): Desk | undefined {
  const [lit, light] = useState<string>()
  const [field, editField] = useState<string>()
  const [chosen, choose] = useState<[number, number]>()
  useEffect(() => {
    light(doubt)
    choose(undefined)
  }, [detail, doubt])
  const marks = useMemo(
    () => (detail ? doubtMarks(detail.record, detail.summary.doubts) : new Map()),
    [detail]
  )
  const shown = detail && lit !== undefined ? aboutPath(detail.record, lit) : undefined
  const shared = {lit, light, shown, field, editField, chosen, choose, message, send}
  return detail && {detail, doubt, marks, ...shared}
}
