import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {convert} from '../../src/index.js'
import {forms} from './papers/forms.js'
import {others} from './papers/others.js'
import {thin} from './papers/thin.js'

// Invented papers of a parliament: what is no written question is never taken for one, in any form, and
// questions that have no more than they must are never refused. AANHANGSEL_ROUNDS says how many of each.
const rounds = Number(process.env.AANHANGSEL_ROUNDS ?? 2)
const runs = (form: string) => ({
  numRuns: /Word|PDF/.test(form) ? Math.ceil(rounds / 2) : rounds,
  seed: 1814
})

const names = Object.keys(forms)

describe.each(Object.keys(others))('another paper: %s', kind => {
  test.each(names)('is refused as %s', async form => {
    await fc.assert(
      fc.asyncProperty(others[kind]!, async texts => {
        const {records, file} = await convert(await forms[form]!(texts))
        const kinds = records.filter(({kind}) => kind !== 'committeeQuestions')
        expect(kinds.map(({kind}) => kind)).toEqual([])
        if (records.length === 0)
          expect(file.messages.map(({ruleId}) => ruleId)).toContain('not-a-question-document')
      }),
      runs(form)
    )
  })
})

describe.each(Object.keys(thin))('thin questions: %s', kind => {
  test.each(names)('are read as %s', async form => {
    await fc.assert(
      fc.asyncProperty(thin[kind]!, async texts => {
        const {records} = await convert(await forms[form]!(texts))
        expect(records).toHaveLength(1)
        expect(records[0]!.kind).toMatch(/^(?:question|answer|postponement)$/)
      }),
      runs(form)
    )
  })
})
