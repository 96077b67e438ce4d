/** Kinds of documents, by what the services call them. */
export const kinds = {
  question: ['Schriftelijke vragen', 'Kamervragen zonder antwoord'],
  answer: ['Antwoord schriftelijke vragen', 'Antwoord schriftelijke vragen (nader)'],
  postponement: ['Mededeling (uitstel antwoord)'],
  oralQuestion: ['Mondelinge vragen'],
  interpellation: ['Interpellatievragen'],
  // An answer or a Mededeling: the service does not tell them apart.
  aanhangsel: ['Aanhangsel van de Handelingen', 'Kamervragen (Aanhangsel)']
} as const satisfies Record<string, readonly string[]>

export type KindName = keyof typeof kinds

export const kindNames = Object.keys(kinds) as KindName[]

const byType = new Map<string, KindName>(
  kindNames.flatMap(kind => kinds[kind].map(type => [type.toLowerCase(), kind] as const))
)

/** The kind of a document, by the word that the service uses for it; undefined for any other document. */
export const kindOf = (type: string): KindName | undefined => byType.get(type.trim().toLowerCase())
