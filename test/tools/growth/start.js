// How the documents begin whose growth is measured.

export const head =
  '2024Z10001\nVragen van het lid Jansen (ABC) aan de Minister van Financiën over iets (ingezonden 2 mei 2024).\n' +
  'Antwoord van Minister De Vries (Financiën) (ontvangen 9 mei 2024).\n'
export const start = `${head}Vraag 1\nIs dit waar?\nAntwoord 1\n`

/** So many of what is made of each number from 1 on. */
export const count = (n, make) => Array.from({length: n}, (_, i) => make(i + 1)).join('')
