/** Source of a pattern for `Antwoord`, and what it is called where it is not the only one. */
export const answerWord = '(?:(?:Nader|Voorlopig|Aanvullend) a|A)ntwoord'
