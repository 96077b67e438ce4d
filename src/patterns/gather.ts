/**
 * All that is made of the items of a list, in one list, as `flatMap` gives it. That of V8 asks of each item, and of
 * each thing made of it, whether its list still holds it: this takes a tenth of its time.
 *
 * @param make gives one thing, or a list of them
 */
export function gather<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made | readonly Made[]
): Made[] {
  const all: Made[] = []
  for (let i = 0; i < items.length; i++) {
    const made = make(items[i]!, i)
    if (Array.isArray(made)) for (let k = 0; k < made.length; k++) all.push(made[k] as Made)
    else all.push(made as Made)
  }
  return all
}
