/** PDFs are read one after the other, so what was stored last is what is asked for. */
export class AsyncLocalStorage<T> {
  #store: T | undefined

  getStore(): T | undefined {
    return this.#store
  }

  async run<R>(store: T, use: () => Promise<R>): Promise<R> {
    this.#store = store
    try {
      return await use()
    } finally {
      this.#store = undefined
    }
  }
}
