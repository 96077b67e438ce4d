/** A document of the Aanhangsel that the header points to. */
export interface SeeAlso {
  type: 'aanhangsel'
  session: string
  number: number
  id: string
}

const sentence =
  /Zie\s*ook\s*Aanhangsels?\s*(?:van de\s*)?Handelingen,?\s*(?:II,?\s*|Tweede Kamer,?\s*)?(?:vergaderjaar|zit-?\s?ting)?\s*(\d{4})\s*[-–]\s*\d{2,4}\s*,?\s*(?:nrs?\.?\s*)?(\d+(?:\s*(?:,|en)\s*\d+)*)/gi

/**
 * Read `Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 594`, as many as there are.
 * `nr.` may be missing, several numbers may follow. A session lasts a year, so its second year
 * follows from the first, however it is printed (`2022–203`).
 */
export function parseSeeAlso(text: string): SeeAlso[] {
  const found = [...text.matchAll(sentence)].flatMap(match => {
    const year = Number(match[1])
    return [...match[2]!.matchAll(/\d+/g)].map(([digits]): SeeAlso => {
      const number = Number(digits)
      const id = `ah-tk-${year}${year + 1}-${number}`
      return {type: 'aanhangsel', session: `${year}-${year + 1}`, number, id}
    })
  })
  // Some documents print the sentence twice.
  return found.filter((item, i) => found.findIndex(other => other.id === item.id) === i)
}
