import {VFile} from 'vfile'
import {reporterJson} from 'vfile-reporter-json'
import type {ReportInput} from '../../../batch/report.js'

/** Every diagnostic of every input, as vfile-reporter-json writes them, for programs. */
export function asJson(inputs: readonly ReportInput[]): string {
  const files = inputs
    .filter(({change}) => change !== 'gone')
    .map(({input, diagnostics}) => {
      const file = new VFile({path: input})
      for (const {ruleId, severity, message, line, column} of diagnostics) {
        const place = line === null ? undefined : {line, column: column ?? 1}
        const said = file.message(message, {ruleId, source: 'aanhangsel', place})
        said.fatal = {error: true, warning: false, info: undefined}[severity]
      }
      return file
    })
  return reporterJson(files)
}
