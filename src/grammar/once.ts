/** Something that is made when first asked for, and then kept: most documents never ask for it. */
export function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
