export function inherits(child: {prototype: object}, parent: {prototype: object}): void {
  Object.setPrototypeOf(child.prototype, parent.prototype)
}

export const promisify = (): never => {
  throw new Error('not in a browser')
}

/** Lines of two readers are plain data, made in the same order. */
export const isDeepStrictEqual = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
