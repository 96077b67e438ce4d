// Documents of many lines.
import {count, head, start} from './start.js'

const doc = n =>
  `Vraag ${n}\nKent u het bericht over de «zaak ${n}»?${n}\nAntwoord ${n}\nJa, zie Kamerstuk 26 643, nr. ${n}.\n`

/** Many lines, by their number. */
export const documents = {
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
export const marked = {
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
