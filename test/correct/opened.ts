import {convert} from '../../src/convert.js'
import type {LayoutFile} from '../../src/schema/layout-file.js'
import type {Block, DocumentRecord} from '../../src/schema/record.js'

export interface OpenedText {
  record: DocumentRecord
  layout: LayoutFile
}

/** A document as a reviewer opens it. */
export async function opened(text: string | Uint8Array, name = 'a.txt'): Promise<OpenedText> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const {record, layouts} = await convert(bytes, {name, layout: true})
  if (!record) throw new Error('no record')
  return {record, layout: layouts[0]!}
}

/** A document in which most things can be corrected: notes, a marker, a reference, a page foot, a table of words. */
export const sample = `Vragen van het lid Van der Berg (PvdX) aan de Minister van Financiën over lege bruggen (ingezonden 3 mei 2024).

Vraag 1
Kent u het bericht over lege bruggen van 12 april?1

Vraag 2
Hoeveel bruggen staan er leeg? Deelt u de mening dat dat er te veel zijn? Zo nee, waarom niet?

Antwoord 1
Ja, dat bericht ken ik.

Antwoord 2
Er staan 7 bruggen leeg. Zie Kamerstuk 26 643, nr. 280 voor de lijst.
Dat zijn er weinig.

Een brug is leeg als er niemand over gaat.

1 De Brug, 12 april 2024, «Leegstand».
`

export const textsOf = ({blocks}: {blocks: Block[]}): string[] =>
  blocks.map(block => ('text' in block ? block.text : block.type))

/** Which line of the layout has some words. */
export function lineWith(layout: LayoutFile, words: string): number {
  const index = layout.lines.findIndex(({text}) => text.includes(words))
  if (index < 0) throw new Error(`no line has \`${words}\``)
  return index
}
