import {makeReport} from '../report/index.js'
import type {ReportLanguage} from '../report/words/index.js'
import {claimPage} from './claim-page.js'
import {refuse} from './complain.js'

export interface ReportCommand {
  output: string
  language: ReportLanguage
}

/** Make a page from a dataset; an existing one is replaced in one step. */
export async function reportCommand(dataset: string, command: ReportCommand): Promise<number> {
  const {output, language} = command
  try {
    const write = claimPage(output, dataset)
    write(await makeReport(dataset, {language}))
    return 0
  } catch (error) {
    return refuse(error, 2)
  }
}
