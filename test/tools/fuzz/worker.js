// What a thread of `npm run fuzz` runs: makes a mutant from its number, and examines it.
import * as api from '../../../dist/index.js'
import {examine} from './examine.js'
import {makeMutant} from './mutants.js'
import {readSources} from './sources.js'

let sources

export default async function examineMutant({number, seed, only, corpus}) {
  sources ??= readSources(corpus)
  // A first task without a number only loads all this, and what the readers load on first use.
  if (number === undefined) return void (await api.convert(sources.pdf[0].bytes))
  const mutant = makeMutant(number, {seed, only, sources})
  const start = performance.now()
  const {violations, ...outcome} = await examine(mutant, api).catch(error => ({
    records: 0,
    ruleIds: [],
    refused: undefined,
    violations: [`exception: ${error.stack}`]
  }))
  const ms = performance.now() - start
  return {number, kind: mutant.kind, name: mutant.source.name, ms, ...outcome, violations}
}
