import {unified} from 'unified'
import {aanhangselRecord} from './emit/index.js'
import {aanhangselParse} from './grammar/parse.js'
import {aanhangselTransforms} from './transform/index.js'

/** The program: text or layout -> tree -> finished tree -> record. */
export const processor = unified()
  .use(aanhangselParse)
  .use(aanhangselTransforms)
  .use(aanhangselRecord)
  .freeze()
