import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {stateFolder} from './folder.js'
import {linesOfFile} from './lines.js'
import type {ReportInput, reportSchema} from './report-schema.js'

/** What the last report of a folder says. */
export interface ReportBefore {
  /** Of an input. Ask for inputs in the order of their names: the report is read only as far as that. */
  of(input: string): ReportInput | undefined
  /** Call before the file is replaced. */
  close(): void
}

export const noReport: ReportBefore = {of: () => undefined, close() {}}

/**
 * The last report of a folder. Only a run that came to its end writes one: what a run that was cut off
 * found is new to the next. A report of another version says nothing, a damaged one what is whole.
 */
export async function openReportBefore(output: string): Promise<ReportBefore> {
  const path = join(stateFolder(output), 'report.json')
  if (!existsSync(path)) return noReport
  const {reportSchema: schema} = await import('./report-schema.js')
  return inOrder(rowsOf(path, schema))
}

function inOrder(rows: Generator<ReportInput>): ReportBefore {
  let row: IteratorResult<ReportInput, void> | undefined
  return {
    of(input) {
      row ??= rows.next()
      while (!row.done && row.value.input < input) row = rows.next()
      return !row.done && row.value.input === input ? row.value : undefined
    },
    close: () => void rows.return(undefined)
  }
}

function* rowsOf(path: string, schema: typeof reportSchema): Generator<ReportInput, void> {
  try {
    yield* rowsByLine(path, schema)
  } catch {
    // The rest cannot be read.
  }
}

/** The line after which each line is an input, in a report as this program writes it. */
const opening = '  "inputs": ['

function* rowsByLine(path: string, schema: typeof reportSchema): Generator<ReportInput, void> {
  const head: string[] = []
  for (const line of linesOfFile(path)) {
    if (head.at(-1) !== opening) {
      head.push(line)
      if (line === opening) schema.pick({version: true}).parse(JSON.parse(`${head.join('')}]}`))
    } else if (line === '  ]') return
    else if (line === '    {') return yield* wholeReport(path, schema)
    else yield schema.shape.inputs.element.parse(JSON.parse(line.replace(/,$/, '')))
  }
  if (head.at(-1) !== opening) yield* wholeReport(path, schema)
}

/** One that somebody has set out in another way. */
const wholeReport = (path: string, schema: typeof reportSchema): ReportInput[] =>
  schema.pick({version: true, inputs: true}).parse(JSON.parse(readFileSync(path, 'utf8'))).inputs
