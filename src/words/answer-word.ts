/** Source of a pattern for `Antwoord`, and what it is called where it is not the only one. */
export const answerWord = '(?:(?:Nader|Voorlopig|Aanvullend) a|A)ntwoord'

/** The same, in the plural too, as the headers of some old answers print it. */
export const answerWords = `${answerWord}(?:en)?`
