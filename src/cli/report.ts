import {dirname} from 'node:path'
import {makeReport} from '../report/index.js'
import type {ReportLanguage} from '../report/words/index.js'
import {makeFolder} from '../storage/make-folder.js'
import {replaceFile} from '../storage/replace-file.js'
import {refuse} from './complain.js'

export interface ReportCommand {
  output: string
  language: ReportLanguage
}

/** Make a page from a dataset; an existing one is replaced in one step. */
export async function reportCommand(dataset: string, command: ReportCommand): Promise<number> {
  const {output, language} = command
  try {
    const page = await makeReport(dataset, {language})
    makeFolder(dirname(output))
    replaceFile(output, page, `${output}.${process.pid}.partial`)
    return 0
  } catch (error) {
    return refuse(error, 2)
  }
}
