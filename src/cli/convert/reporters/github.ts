import {appendFileSync} from 'node:fs'
import {isAbsolute, relative, resolve} from 'node:path'
import type {ReportSummary, Trouble} from '../../../batch/report.js'
import {visible} from '../../../diagnostics/visible.js'

/** Most annotations of one kind that are shown for a step. */
const mostAnnotations = 10
/** Rows of each list in the summary of a step, which must stay below one MiB. */
const mostRows = 200

/**
 * Troubles as annotations of GitHub, the worst first.
 *
 * @param failing those that make the run fail
 * @param output folder of the records; the report names inputs by their paths from it
 */
export const annotations = (failing: readonly Trouble[], output: string): string[] =>
  worstFirst(failing)
    .slice(0, mostAnnotations)
    .map(trouble => annotationOf(trouble, output))

const worstFirst = (troubles: readonly Trouble[]): Trouble[] => {
  const rank = ({severity, isNew}: Trouble): number =>
    (severity === 'error' ? 0 : 2) + (isNew ? 0 : 1)
  return troubles.toSorted((a, b) => rank(a) - rank(b) || (a.input < b.input ? -1 : 1))
}

function annotationOf({input, ruleId, severity, message}: Trouble, output: string): string {
  const file = inRepository(input, output)
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    `title=${property(ruleId)}`
  ]
  const text = file === undefined ? `${visible(input)}: ${message}` : message
  return `::${severity} ${properties.join(',')}::${data(text)}`
}

/** The runner knows files by their paths in the repository; files elsewhere have none. */
function inRepository(input: string, output: string): string | undefined {
  const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd()
  const path = relative(workspace, resolve(output, input))
  return path.startsWith('..') || isAbsolute(path) ? undefined : path.replaceAll('\\', '/')
}

/** To the runner the end of a line is the end of a command. */
const data = (text: string): string =>
  text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]/g, '\ufffd')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Add what a run did to the summary of its step, where there is one. */
export function addSummary(report: ReportSummary, failing: readonly Trouble[]): void {
  const path = process.env['GITHUB_STEP_SUMMARY']
  if (path) appendFileSync(path, summaryOf(report, failing))
}

function summaryOf(
  {documents, changes, troubles, healed}: ReportSummary,
  failing: readonly Trouble[]
): string {
  const known = troubles.filter(({isKnown}) => isKnown).length
  const rows = worstFirst(failing)
    .slice(0, mostRows)
    .map(it => `| ${[it.input, it.ruleId, it.message].map(cell).join(' | ')} |`)
  const told = healed.slice(0, mostRows)
  return [
    '### aanhangsel\n',
    `${documents} documents: ${changes.new} new, ${changes.changed} changed, ${changes.unchanged} unchanged, ${changes.gone} gone.\n`,
    `${failing.length} trouble(s) that count, ${known} known, ${healed.length} healed.\n`,
    ...(rows.length > 0 ? ['| input | rule | message |', '| --- | --- | --- |', ...rows, ''] : []),
    ...(failing.length > rows.length ? [`And ${failing.length - rows.length} more.\n`] : []),
    ...told.map(({input, ruleId}) => `- healed: ${cell(input)} (${cell(ruleId)})`),
    ...(healed.length > told.length ? [`\nAnd ${healed.length - told.length} more healed.`] : []),
    ''
  ].join('\n')
}

/** Text of a document is never markup. */
const cell = (text: string): string =>
  visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|]/g, '\\$&')
    .slice(0, 250)
