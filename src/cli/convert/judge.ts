import type {ReportSummary, KnownTrouble, Trouble} from '../../batch/report.js'
import {failing} from '../../batch/compare.js'
import {writeKnown} from '../../batch/known.js'
import {visible} from '../../diagnostics/visible.js'
import type {Finished} from './finish.js'
import type {PreparedRun} from './open.js'
import type {ConvertCommand} from './options.js'
import {addSummary, annotations} from './reporters/github.js'

/** Troubles that are named one by one. */
const mostNamed = 20

/**
 * Say what is new since the run before, in the requested form, and whether the run fails.
 *
 * @returns the exit code
 */
export async function judge(
  {report, inputs: rows}: Pick<Finished, 'report' | 'inputs'>,
  {inputs, known}: PreparedRun,
  command: ConvertCommand
): Promise<number> {
  const {failOn, writeKnown: isWriting, formatMessages, output} = command
  const counting = isWriting ? [] : failing(report.troubles, failOn)
  const print = output === '-' ? console.error : console.log
  if (formatMessages === 'github') {
    for (const line of annotations(counting, output)) print(line)
    addSummary(report, counting)
  }
  if (formatMessages === 'json') {
    const {asJson} = await import('./reporters/json.js')
    print(asJson(rows))
  }
  if (isWriting) writeKnown(command.known!, [...report.troubles, ...elsewhere(known, report)])
  if (!command.quiet && inputs.length === 0) console.error('no input: nothing to do')
  else if (!command.quiet) say(report, counting, command)
  return counting.length > 0 ? 1 : 0
}

/** Known troubles of inputs that this run did not look at stay known. */
function elsewhere(
  known: readonly KnownTrouble[],
  {troubles, healed}: ReportSummary
): KnownTrouble[] {
  const told = [...troubles, ...healed]
  return known.filter(
    it => !told.some(other => other.input === it.input && other.ruleId === it.ruleId)
  )
}

function say(report: ReportSummary, counting: Trouble[], command: ConvertCommand): void {
  const {changes, troubles, healed} = report
  if (command.output !== '-' && command.format === 'json') console.error(sayChanges(report))
  const known = troubles.filter(({isKnown}) => isKnown).length
  if (command.writeKnown) console.error(`${troubles.length} trouble(s) are known from now on`)
  else if (command.known !== undefined || command.failOn !== 'any')
    console.error(
      `${counting.length} trouble(s) that count, ${known} known, ${troubles.length - known - counting.length} other`
    )
  sayHealed(healed)
  if (changes.new + changes.changed === 0 && counting.length > 0)
    console.error('the troubles are old ones; `--fail-on new` fails on new ones only')
}

function sayChanges({changes}: ReportSummary): string {
  const {new: added, changed, unchanged, gone} = changes
  return added + changed + gone === 0
    ? `nothing new: ${unchanged} document(s) as they were`
    : `${added} new, ${changed} changed, ${unchanged} unchanged, ${gone} gone`
}

function sayHealed(healed: readonly KnownTrouble[]): void {
  for (const {input, ruleId} of healed.slice(0, mostNamed))
    console.error(visible(`healed: ${input} has no \`${ruleId}\` any more; take it off the list`))
  if (healed.length > mostNamed) console.error(`and ${healed.length - mostNamed} more are healed`)
}
