import type {DocumentRecord} from '../../schema/record.js'
import {goldOf, headerFields, lettersOf, type Gold, type GoldPart} from '../../correct/gold.js'

/** How many were right, of those found and of those in the gold. */
export interface Agreement {
  right: number
  found: number
  gold: number
}

export interface Score {
  documents: number
  /** Documents that are right in every respect. */
  perfect: number
  measures: Map<string, Agreement>
  /** What is wrong: the document, the measure, and a description. */
  misses: {name: string; measure: string; text: string}[]
}

export const f1 = ({right, found, gold}: Agreement): number =>
  found + gold === 0 ? 1 : (2 * right) / (found + gold)

/** Compare records with gold, field by field and part by part. */
export class Scorer {
  readonly score: Score = {documents: 0, perfect: 0, measures: new Map(), misses: []}
  #name = ''

  /** @param record undefined if the document gave none */
  add(gold: Gold, record: DocumentRecord | undefined): void {
    const {score} = this
    const before = score.misses.length
    this.#name = gold.name
    score.documents++
    const own = record ? goldOf(record, gold.name) : nothing
    if (!record) this.#miss('document', 'no record')
    for (const field of headerFields) this.#field(field, gold.header[field], own.header[field])
    this.#parts('question', gold.questions, own.questions)
    this.#parts('answer', gold.answers, own.answers)
    this.#notes(gold, own)
    this.#lengths('postponement', gold.postponementLetters, own.postponementLetters)
    this.#lengths('explanation', gold.explanationLetters, own.explanationLetters)
    if (score.misses.length === before) score.perfect++
  }

  #field(field: string, want: unknown, have: unknown): void {
    const isRight = comparable(want) === comparable(have)
    this.#count(`header.${field}`, isRight ? 1 : 0, 1, 1)
    if (!isRight)
      this.#miss(`header.${field}`, `${JSON.stringify(have)}, gold ${JSON.stringify(want)}`)
  }

  #parts(what: string, gold: GoldPart[], own: GoldPart[]): void {
    const found = new Map(own.map(part => [part.numbers.join(), part]))
    let right = 0
    for (const want of gold) {
      const key = want.numbers.join()
      const have = found.get(key)
      found.delete(key)
      if (have?.sha1 === want.sha1) right++
      else
        this.#miss(`${what}s`, have ? lettersMissed(what, want, have) : `${what} ${key} is missing`)
      this.#list('markers', `${what} ${key}`, want.markers, have?.markers ?? [])
      this.#list('paragraphs', `${what} ${key}`, want.paragraphStarts, have?.paragraphStarts ?? [])
    }
    for (const key of found.keys()) this.#miss(`${what}s`, `${what} ${key} should not be there`)
    this.#count(`${what}s`, right, own.length, gold.length)
  }

  #notes(gold: Gold, own: Gold): void {
    const keys = ({footnotes}: Gold) => footnotes.map(({number, sha1}) => `${number} ${sha1}`)
    this.#list('footnotes', 'footnotes', keys(gold), keys(own))
  }

  /** Compare two lists, ignoring their order. */
  #list(
    measure: string,
    where: string,
    want: (string | number)[],
    have: (string | number)[]
  ): void {
    const left = [...have]
    let right = 0
    for (const one of want) {
      const index = left.indexOf(one)
      if (index < 0) this.#miss(measure, `${where} lacks ${one}`)
      else {
        right++
        left.splice(index, 1)
      }
    }
    for (const one of left) this.#miss(measure, `${where} has ${one}, which gold has not`)
    this.#count(measure, right, have.length, want.length)
  }

  #lengths(measure: string, want: number, have: number): void {
    if (!want && !have) return
    this.#count(measure, want === have ? 1 : 0, have ? 1 : 0, want ? 1 : 0)
    if (want !== have) this.#miss(measure, `${have} letters, gold ${want}`)
  }

  #count(name: string, right: number, found: number, gold: number): void {
    const sum = this.score.measures.get(name) ?? {right: 0, found: 0, gold: 0}
    const next = {right: sum.right + right, found: sum.found + found, gold: sum.gold + gold}
    this.score.measures.set(name, next)
  }

  #miss(measure: string, text: string): void {
    this.score.misses.push({name: this.#name, measure, text})
  }
}

const nothing: Gold = {
  name: '',
  header: {},
  questions: [],
  answers: [],
  footnotes: [],
  postponementLetters: 0,
  explanationLetters: 0
}

const lettersMissed = (what: string, want: GoldPart, have: GoldPart): string =>
  `${what} ${want.numbers.join()} has ${have.letters} letters (${have.starts}...${have.ends}), ` +
  `gold ${want.letters} (${want.starts}...${want.ends})`

/** Fields of words are compared only by their letters; a full stop more or less does not matter. */
function comparable(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) =>
    typeof one === 'string' && ['name', 'party', 'portfolio', ''].includes(key) && !/\d/.test(one)
      ? lettersOf(one)
      : one
  )
}
