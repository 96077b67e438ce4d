import {limits, optionOf, type LimitName, type LimitOptions} from './limits.js'
import type {RuleId} from './messages.js'

/** A limit was exceeded; the message says which, what was found, and how to allow more. */
export class LimitExceeded extends Error {
  readonly ruleId: RuleId

  constructor(name: LimitName, limit: number, found: string) {
    const {ruleId, unit} = limits[name]
    super(
      `The document has ${found} ${unit}, more than the ${limit} allowed (\`--max-${name}\` allows more)`
    )
    this.ruleId = ruleId
  }
}

/** Counts what one document takes, and stops it at the limits. */
export class Meter {
  readonly #options: LimitOptions
  readonly #counts = new Map<LimitName, number>()
  /** Kept, since lines and pages ask again and again. */
  readonly #most = new Map<LimitName, number>()
  /** What stopped the document, if anything did. */
  exceeded: LimitExceeded | undefined

  constructor(options: LimitOptions = {}) {
    this.#options = options
  }

  most(name: LimitName): number {
    const known = this.#most.get(name)
    if (known !== undefined) return known
    const most = this.#options[optionOf(name)] ?? limits[name].default
    this.#most.set(name, most)
    return most
  }

  /** How much more of it is allowed. */
  left(name: LimitName): number {
    return this.most(name) - (this.#counts.get(name) ?? 0)
  }

  /** @throws {LimitExceeded} if a known amount is too much */
  check(name: LimitName, amount: number): void {
    if (amount > this.most(name)) this.#throw(name, String(amount))
  }

  /** Add to what was found so far. @throws {LimitExceeded} if that is too much; there may be more */
  add(name: LimitName, amount: number): void {
    const sum = (this.#counts.get(name) ?? 0) + amount
    this.#counts.set(name, sum)
    if (sum > this.most(name)) this.stop(name, sum)
  }

  /** @throws {LimitExceeded} always */
  stop(name: LimitName, amount: number): never {
    this.#throw(name, `${amount} or more`)
  }

  #throw(name: LimitName, found: string): never {
    this.exceeded ??= new LimitExceeded(name, this.most(name), found)
    throw this.exceeded
  }
}
