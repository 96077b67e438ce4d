/** Why the server refuses a correction, with the Dutch for it; `$1` is what varies. */
const refusals: readonly (readonly [english: RegExp, dutch: string])[] = [
  [
    /^The change would lose or invent letters of the document: (.*)$/s,
    'De wijziging zou letters van het document verliezen of verzinnen: $1'
  ],
  [/^That is not a value for (.*?): (.*)$/s, 'Dat is geen waarde voor $1: $2'],
  [/^Nothing would change$/, 'Er zou niets veranderen'],
  [
    /^(.*) is not a paragraph of a question, an answer or a passage$/,
    '$1 is geen alinea van een vraag, een antwoord of een andere tekst'
  ],
  [
    /^A paragraph is split between two of its words$/,
    'Een alinea wordt tussen twee woorden gesplitst'
  ],
  [
    /^There is no paragraph after it to join it with$/,
    'Er volgt geen alinea om mee samen te voegen'
  ],
  [/^Only an item of a list can become two$/, 'Alleen een punt van een lijst kan er twee worden'],
  [/^The document has no note (.*)$/, 'Het document heeft geen noot $1'],
  [/^Note (.*) cannot have the marker (.*)$/s, 'Bij noot $1 past het nootcijfer $2 niet'],
  [/^(.*) has no such marker$/, '$1 heeft dat nootcijfer niet'],
  [/^(.*) is not text that a marker could stand in$/, 'In $1 kan geen nootcijfer staan'],
  [
    /^(.*) describes the conversion and cannot be changed$/,
    '$1 gaat over de omzetting en blijft zoals het is'
  ],
  [/^(.*) is neither a question nor an answer$/, '$1 is geen vraag en geen antwoord'],
  [/^There are no such lines$/, 'Die regels zijn er niet'],
  [/^Nothing was made of these lines$/, 'Van deze regels is niets gemaakt'],
  [
    /^These lines have no text that could be moved$/,
    'Deze regels hebben geen tekst om te verplaatsen'
  ],
  [/^There is nothing at (.*)$/, 'Bij $1 staat niets'],
  [/^The record has nothing at (.*)$/, 'Het record heeft niets bij $1'],
  [/^(.*) cannot take lines$/, '$1 kan geen regels krijgen'],
  [/^A note can only be made of plain text$/, 'Een noot kan alleen uit gewone tekst bestaan'],
  [
    /^Question (.*) has an answer; put the lines into that one$/,
    'Vraag $1 heeft al een antwoord; zet de regels daarin'
  ],
  [
    /^A table is moved as a whole: choose all its lines$/,
    'Een tabel wordt als geheel verplaatst: kies al zijn regels'
  ],
  [
    /^A list is moved as a whole: choose all its lines$/,
    'Een lijst wordt als geheel verplaatst: kies al haar regels'
  ],
  [
    /^(.*) is marked as wrong: correct it, or undo the mark, first$/,
    '$1 is als fout gemerkt: verbeter het, of haal het merk weg'
  ]
]

/** A refusal in Dutch; one that is not listed here stays as it is. */
export function refusalInDutch(message: string): string {
  const known = refusals.find(([english]) => english.test(message))
  return known ? message.replace(...known) : message
}
