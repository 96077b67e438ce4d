// `npm run growth`: how conversion time grows with the size of hostile inputs; about twice for twice as
// much is well. Each input is made of a piece, repeated. Words after the command choose among them.
import {convert} from '../../dist/index.js'

const head =
  '2024Z10001\nVragen van het lid Jansen (ABC) aan de Minister van Financiën over iets (ingezonden 2 mei 2024).\n' +
  'Antwoord van Minister De Vries (Financiën) (ontvangen 9 mei 2024).\n'
const start = `${head}Vraag 1\nIs dit waar?\nAntwoord 1\n`
const repeat = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Within one line, each at four places: alone, in the header, in a question, in a note. */
const pieces = [
  ' ',
  '\t',
  '7',
  'a',
  'A',
  'é',
  '(',
  ')',
  '[',
  '«',
  '»',
  '"',
  '‘',
  '.',
  ',',
  ';',
  ':',
  '-',
  '–',
  '/',
  '´',
  '\u00ad',
  '\u200b',
  '\ufdd0',
  '1, ',
  '1 en ',
  '1,2',
  'vraag ',
  'Vraag 1 ',
  'Antwoord 1 ',
  'a.',
  'a-',
  'a- ',
  'A. ',
  'Aa.',
  '(a)',
  '(a',
  '((',
  '(ingezonden ',
  '(ontvangen ',
  ' (ABC) ',
  'en ',
  ' en de ',
  ', ',
  ' ,',
  'de heer ',
  'van ',
  'van de ',
  'mede namens ',
  'op vragen ',
  'over ',
  'Minister van ',
  'het lid ',
  'www.',
  'https://',
  'http://a.b/',
  'a.b/',
  'a.b.',
  'a/',
  'officielebekendmakingen.nl/',
  'tweedekamer.nl/',
  'repository.overheid.nl/frbr/',
  'eur-lex.europa.eu/',
  'rechtspraak.nl/',
  'wetten.overheid.nl/',
  'Kamerstuk ',
  'Kamerstuk 26 643, nr. ',
  '26 643, ',
  'nr. 1, ',
  'nrs. 1 en ',
  'artikel ',
  'Zie ook ',
  'Aanhangsel Handelingen, vergaderjaar ',
  '2023-2024, ',
  'blz. ',
  'het antwoord op vraag ',
  'in de ',
  'aaa b',
  'Verordening (EU) ',
  'Richtlijn ',
  'COM(2020) ',
  'ECLI:NL:',
  'Stb. 2020, ',
  '2 mei 2024 ',
  '1 ',
  'a1 ',
  '1) ',
  '• ',
  '<a',
  '&amp;',
  'Staten-Generaal 2023-2024 ',
  '1 Krant, 2 mei. ',
  'zin. Een zin'
]
/** The same for signs of Markdown, in a text that is Markdown. */
const signs = [
  '*',
  '**',
  '**a ',
  '*a ',
  '**a** ',
  '_a',
  '_a_ ',
  '`',
  '`a',
  '[',
  '[a',
  '[a](',
  '[a](b) ',
  '![',
  '[^1]',
  '[^',
  '<',
  '<a ',
  '<b>',
  '<!--',
  '&',
  '\\[',
  '|',
  '|a',
  '# ',
  '> ',
  '- ',
  '\n> ',
  '\n- a',
  '\n# a',
  '\n[^1]: a',
  '\n|-|-|',
  '\n| a | b |',
  '\n***',
  '\n-----\n',
  '{.a}',
  '[a]{.b}',
  '\n* a',
  'a*',
  'a\u200b',
  '^1^',
  '¹',
  'a¹',
  '[1 ]'
]
const places = {
  alone: text => text,
  header: text => head.replace('over iets', `over ${text}`),
  office: text => head.replace('Minister van Financiën', `Minister van ${text}`),
  questioner: text => head.replace('Jansen', text),
  text: text => start + text,
  note: text => `${start}Ja.1\n\n1 ${text}`
}

const doc = n =>
  `Vraag ${n}\nKent u het bericht over de «zaak ${n}»?${n}\nAntwoord ${n}\nJa, zie Kamerstuk 26 643, nr. ${n}.\n`
const count = (n, make) => Array.from({length: n}, (_, i) => make(i + 1)).join('')

/** Many lines, by their number. */
const documents = {
  'questions and answers': n => head + count(n / 4, doc),
  'questions, then answers': n =>
    head +
    count(n / 4, i => `Vraag ${i}\nIs dit waar?\n`) +
    count(n / 4, i => `Antwoord ${i}\nJa.\n`),
  'the same question': n => head + count(n / 4, () => doc(1)),
  'three-digit questions': n => head + count(n / 4, i => doc(i % 999)),
  'bare numbers': n =>
    `${head}${count(n / 2, i => `${i % 99}\nIs dit waar?\n`)}Antwoord\n${count(n / 2, i => `${i % 99}\nJa.\n`)}`,
  prose: n =>
    start +
    count(
      n,
      () =>
        'De regering heeft dit besproken met de gemeenten en de provincies, en komt er op terug in mei.\n'
    ),
  'bare answers': n => 'Antwoord\n'.repeat(n),
  'bare questions': n => 'Vraag 1\n'.repeat(n),
  'bare answers below questions': n =>
    count(n / 4, i => `Vraag ${i}\nIs dit waar?\n`) + 'Antwoord\nJa.\n'.repeat(n / 4),
  'bare answers above questions': n =>
    'Antwoord\nJa.\n'.repeat(n / 4) + count(n / 4, i => `Vraag ${i}\nIs dit waar?\n`),
  'bare answers and questions by turns': n => 'Antwoord\nJa.\nVraag\nIs dit waar?\n'.repeat(n / 4),
  'answers of other numbers': n =>
    count(n / 4, i => `Vraag ${i}\nIs dit waar?\n`) + count(n / 4, i => `Antwoord ${i + n}\nJa.\n`),
  'typed notes': n => `${start}Ja.\n\n${count(n / 2, i => `${i}\nKrant, ${i} mei 2024.\n`)}`,
  'notes with markers in brackets': n =>
    `${start}${count(n / 2, i => `Ja ${i})\n`)}\n${count(n / 2, i => `${i}) Krant, ${i} mei 2024.\n`)}`,
  'short lines': n => start + count(n, () => 'Ja.\n'),
  'lines of one letter': n => start + 'a\n'.repeat(n),
  'blank lines': n => start + '\n'.repeat(n),
  pages: n => start + '\f'.repeat(n),
  notes: n =>
    `${start}${count(n / 2, i => `Ja.${i}\n`)}\n${count(n / 2, i => `${i} Krant, ${i} mei 2024.\n`)}`,
  'the same note': n =>
    start + count(n / 2, () => 'Ja.1\n') + '\n' + count(n / 2, () => '1 Krant, 2 mei 2024.\n'),
  'notes of ninety': n =>
    start +
    count(n / 2, i => `Ja.${i % 90}\n`) +
    '\n' +
    count(n / 2, i => `${i % 90} Krant, 2 mei 2024.\n`),
  'page feet': n =>
    start +
    count(
      n / 4,
      i =>
        `Ja, zin ${i}.\nah-tk-20232024-1\n${i}\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel ${i}\f`
    ),
  'list items': n => start + count(n, i => `- punt ${i}\n`),
  'numbered items': n => start + count(n, i => `${i}. punt\n`),
  hyphens: n =>
    start + count(n, () => 'De organisato-\nrische kant van de samen-\n').slice(0, n * 25),
  urls: n => start + count(n, i => `https://www.example.nl/${i}/over-\n`),
  references: n =>
    start +
    count(
      n,
      i =>
        `Zie Kamerstuk 26 643, nr. ${i} en Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. ${i}.\n`
    ),
  'see answers': n => start + count(n, i => `Zie het antwoord op vraag ${i % 99}.\n`),
  headers: n =>
    count(
      n / 4,
      i =>
        `${i}\nVragen van het lid Jansen (ABC) aan de Minister. (Ingezonden 2 mei 1980)\nIs dit waar?\nJa.\n`
    ),
  'see also': n =>
    `${head}Toelichting:\n` +
    count(n, i => `Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. ${i}.\n`),
  table: n => start + count(n, i => `a          b          ${i}\n`),
  'html paragraphs': n => `<html><body>${count(n, i => `<p>Vraag ${i}</p>`)}</body></html>`,
  'html list': n =>
    `<html><body><p>Vraag 1</p><ol>${count(n, i => `<li>punt ${i}</li>`)}</ol></body></html>`,
  'html inline': n => `<html><body><p>Vraag 1</p><p>${'<b>a</b>'.repeat(n)}</p></body></html>`,
  'html breaks': n => `<html><body><p>Vraag 1</p><p>${count(n, () => `a<br>`)}</p></body></html>`,
  'html deep': n =>
    `<html><body><p>Vraag 1</p>${count(n / 240, () => '<b>'.repeat(240) + 'a' + '</b>'.repeat(240))}</body></html>`,
  'html notes': n =>
    `<html><body><p>Vraag 1</p>${count(n, i => `<div class="noot" id="n${i}"><span class="nootnum">${i}</span><p>Krant</p></div>`)}</body></html>`,
  'html table': n =>
    `<html><body><p>Vraag 1</p><table>${count(n, i => `<tr><td>a</td><td>${i}</td></tr>`)}</table></body></html>`,
  'xml notes': n =>
    `<?xml version="1.0"?><kamervragen><vraag><nr>1</nr>${count(n / 2, i => `<al>a<noot id="n${i}"><noot.nr>${i}</noot.nr><noot.al>Krant</noot.al></noot></al>`)}</vraag></kamervragen>`,
  'xml note references': n =>
    `<?xml version="1.0"?><kamervragen><vraag><nr>1</nr><al>${'a<nootref refid="n1"/>'.repeat(n)}</al></vraag></kamervragen>`,
  'xml questions': n =>
    `<?xml version="1.0"?><kamervragen>${count(n, i => `<vraag><nr>${i}</nr><al>Is dit waar?</al></vraag><antwoord><nr>${i}</nr><al>Ja.</al></antwoord>`)}</kamervragen>`,
  'xml deep': n =>
    `<?xml version="1.0"?><kamervragen>${count(n / 200, () => '<nadruk>'.repeat(200) + 'a' + '</nadruk>'.repeat(200))}</kamervragen>`
}

/** Many lines of Markdown, by their number. */
const marked = {
  'Markdown notes': n =>
    `## Vraag 1\n\n${count(n / 2, i => `Ja.[^${i}]\n`)}\n${count(n / 2, i => `[^${i}]: Krant\n`)}`,
  'Markdown table': n => `## Vraag 1\n\n| a | b |\n|---|---|\n${count(n, i => `| a | ${i} |\n`)}`,
  'Markdown list': n => `## Vraag 1\n\n${count(n, i => `- punt ${i}\n`)}`,
  'Markdown pages': n => `## Vraag 1\n\n${count(n / 4, i => `a ${i}\n\n-----\n\n`)}`,
  'Markdown paragraphs': n => `## Vraag 1\n\n${count(n / 2, i => `**a** _b_ ${i}\n\n`)}`,
  'notes with stars': n =>
    `${start}${count(n / 2, i => `Ja.${'*'.repeat(1 + (i % 5))}\n`)}\n${count(n / 2, i => `${'*'.repeat(1 + (i % 5))} Krant\n`)}`,
  'short headings': n => `${head}${count(n / 2, i => `V${i}. Is dit waar?\nA${i}. Ja.\n`)}`,
  'notes that begin anew': n => start + count(n / 3, () => 'Ja.1\n\n1 Krant, 2 mei 2024.\n'),
  'xml lists': n =>
    `<?xml version="1.0"?><kamervragen><vraag><nr>1</nr><lijst type="a">${count(n, i => `<li><al>punt ${i}</al></li>`)}</lijst></vraag></kamervragen>`,
  'xml loose answers': n =>
    `<?xml version="1.0"?><kamervragen><vraag><nr>1</nr><al>a?</al></vraag><kamervraagomschrijving type="antwoord">Antwoord van minister A (B)</kamervraagomschrijving>${count(n, i => `<al>${i}</al><al>Ja.</al>`)}</kamervragen>`,
  'xml answers without numbers': n =>
    `<?xml version="1.0"?><kamervragen>${count(n / 2, () => `<vraag><al>a?</al></vraag>`)}${count(n / 2, () => `<antwoord><al>Ja.</al></antwoord>`)}</kamervragen>`
}

const cases = [
  ...Object.entries(documents).map(([name, make]) => [name, make, [10000, 20000, 40000]]),
  ...pieces.flatMap(piece =>
    Object.entries(places).map(([place, put]) => [
      `${JSON.stringify(piece)} ${place}`,
      length => put(repeat(piece, length)),
      [25000, 50000, 100000]
    ])
  ),
  ...signs.map(sign => [
    `${JSON.stringify(sign)} in Markdown`,
    length => `## Vraag 1\n\n${repeat(sign, length)}`,
    [25000, 50000, 100000]
  ]),
  ...Object.entries(marked).map(([name, make]) => [name, make, [10000, 20000, 40000]])
]

const unlimited = {maxLines: 1e9, maxNotes: 1e9, maxElements: 1e9}
const wanted = process.argv[2]
await convert(start)
for (const [name, make, sizes] of cases) {
  if (wanted && !name.includes(wanted)) continue
  const times = []
  for (const size of sizes) {
    const input = make(size)
    const start = performance.now()
    const {file} = await convert(input, unlimited)
    times.push(performance.now() - start)
    if (file.messages.some(({ruleId}) => ruleId === 'internal-error'))
      console.log(
        name,
        size,
        String(file.messages.find(({ruleId}) => ruleId === 'internal-error').stack).slice(0, 300)
      )
    if (times.at(-1) > 20000) break
  }
  const growth = times.at(-1) / times.at(-2)
  if (process.env.ALL || (growth > 2.7 && times.at(-1) > 200) || times.at(-1) > 3000)
    console.log(
      name.padEnd(40),
      times.map(time => `${time.toFixed(0)} ms`.padStart(9)).join(''),
      `x ${growth.toFixed(1)}`.padStart(8)
    )
}
