// Whole documents of everything that there may be much of, in every form that is written as text, by a size.
import {strToU8, zipSync} from 'fflate'
import {count, head, start} from './start.js'

const html = body => `<!doctype html><html><body>${body}</body></html>`
const paragraphs = (text, make) => text.split('\n').map(make).join('')
const inHtml = text => html(paragraphs(text, line => `<p>${line}</p>`))
const xml = body => `<?xml version="1.0"?><kamervragen>${body}</kamervragen>`

/** A zip file whose first part, which may tell what the file is, is not compressed. */
const file = parts =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text], i) => [
        name,
        [strToU8(text), {level: i === 0 ? 0 : 6}]
      ])
    )
  )
const wordNames = 'http://schemas.openxmlformats.org'
const word = body =>
  file({
    '[Content_Types].xml': `<Types xmlns="${wordNames}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${wordNames}/package/2006/relationships"><Relationship Id="r1" Type="${wordNames}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${wordNames}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  })
const run = text => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const wordLine = text => `<w:p>${run(text)}</w:p>`
const odtNames = 'urn:oasis:names:tc:opendocument:xmlns'
const odt = body =>
  file({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="${odtNames}:office:1.0" xmlns:text="${odtNames}:text:1.0" xmlns:table="${odtNames}:table:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  })
const odtLine = text => `<text:p>${text}</text:p>`

const inForms = {
  text: text => text,
  Markdown: text => `# Vragen\n\n${text.replaceAll('\n', '\n\n')}`,
  HTML: inHtml,
  Word: text => word(paragraphs(text, wordLine)),
  ODT: text => odt(paragraphs(text, odtLine))
}

const letter = (body, end = '') =>
  `Datum 2 mei 2024\nBetreft Beantwoording vragen over kaden\nGeachte voorzitter,\nHierbij zend ik u de antwoorden op de vragen van het lid Jansen (ABC) over kaden.\n${body}Hoogachtend,\nDe Minister van Financiën,\nA. Jansen\nVraag 1\nIs dit waar?\nAntwoord\nJa.\n${end}`
const signature = 'De Minister van Financiën,\nA. Jansen\n'

/** Texts, to be written in each form. */
const texts = {
  'questions and answers': n =>
    head +
    count(n, i => `Vraag ${i}\nKent u «zaak ${i}»?\nAntwoord ${i}\nJa, zie Stb. 2020, ${i}.\n`),
  'bare headings': n => head + 'Vraag\n'.repeat(3 * n),
  'notes behind answers': n =>
    `${start}${count(n, i => `Ja.${i}\n`)}\n${count(n, i => `${i} Krant, ${i} mei 2024.\n`)}`,
  'pages of one line': n => start + count(n / 3, i => `Ja, zin ${i} gaat over kaden.\f\n`),
  'pages with the same lines': n =>
    start + count(n / 10, i => `Kaden\nDijken\nJa, zin ${i}.\n\nUw kenmerk\n${i}\f\n`),
  'blank lines within an answer': n => `${start}Ja.\n${'\n'.repeat(6 * n)}Nee.\n`,
  'tabs within a line': n => `${start}Ja.${'\t'.repeat(n)}nee.\n`,
  'tabs within a header': n => head.replace(' aan', '\t'.repeat(n) + 'aan'),
  'one line': n => `${start}${'Dit is met de gemeenten besproken. '.repeat(4 * n)}\n`,
  'one word': n => `${start}${'a'.repeat(100 * n)}\n`,
  'short lines': n => start + count(n, i => `Ja ${i}\n\n`),
  'rows by columns': n => start + count(n / 2, i => `Kade\n\n${i}\n\n`) + 'Dijk\n\nKade\n',
  'a long subject': n =>
    head.replace(
      'iets',
      count(n, i => `de kaden van ${i}, en `)
    ),
  'many members': n =>
    head.replace(
      'het lid Jansen',
      count(n / 2, () => 'het lid Jansen (ABC), ')
    ),
  'many offices': n =>
    head.replace(/(?<=aan )de.*n(?= over)/, 'de Minister van Zaken, '.repeat(n / 2)),
  'titles in a letter': n =>
    letter(
      count(
        n / 2,
        i =>
          `Antwoorden van de Minister van Financiën op vragen van het lid Jansen (ABC) over ‘kaden ${i}.\n`
      )
    ),
  'labels in a letter': n =>
    letter('Uw kenmerk 12\nDatum 2 mei 2024\nBetreft kaden\n'.repeat(n / 3)),
  'sentences in a letter': n => letter(`Dit is ‘een (zin. Een ${'zin. Een '.repeat(n)}\n`),
  signatures: n => letter(signature.repeat(n / 3), signature.repeat(n / 3)),
  'papers of one citation': n =>
    `${start}Zie Kamerstuk 26 643, nr. 1${count(n, i => `; 26 644, nr. ${i}`)}.\n`,
  quotations: n => `${start}${count(n, i => `Dit is «zaak ${i} en `)}\n`,
  'hyphens of line ends': n =>
    start + count(n, () => 'De organisato-\nrische samen-\nwerking, lid-\n'),
  'lists of a committee': n =>
    `Vaste commissie voor Financiën\nLijst van vragen en antwoorden over kaden\n${count(n / 2, i => `${i}\nIs dit waar?\nJa ${i}.\n`)}`,
  annexes: n => start + count(n / 2, i => `Bijlage ${i}\nKaden ${i}\n`),
  'an old volume': n =>
    count(
      n / 10,
      i =>
        `${i}\nVragen van het lid Jansen (ABC) aan de Minister van Financiën over kaden. (Ingezonden 2 mei 1980)\n1\nIs dit waar?\nAntwoord\nAntwoord van Minister De Vries (Financiën). (Ontvangen 9 mei 1980)\n1\nJa.\n`
    )
}

/** A part of markup below the lines of a document. */
const below = body => inHtml(start).replace('</body>', `${body}</body>`)
const inXml = body =>
  xml(`<vraag><nr>1</nr><al>Is dit waar?</al></vraag><antwoord><nr>1</nr>${body}</antwoord>`)
const inWord = body => word(paragraphs(start, wordLine) + body)
const inOdt = body => odt(paragraphs(start, odtLine) + body)
const nested = (depth, open, close) => `${open.repeat(depth)}a${close.repeat(depth)}`

/** What only markup has. */
const markup = {
  'rows of a table, HTML': n =>
    below(`<table>${count(n, i => `<tr><td>a</td><td>${i}</td></tr>`)}</table>`),
  'cells over rows, HTML': n =>
    below(`<table>${count(n / 4, i => `<tr><td rowspan="${n}">a</td><td>${i}</td></tr>`)}</table>`),
  'tables, HTML': n => below(count(n, i => `<table><tr><td>a</td><td>${i}</td></tr></table>`)),
  'nested elements, HTML': n => below(count(n / 50, () => nested(230, '<div>', '</div>'))),
  'nested lists, HTML': n => below(count(n / 25, () => nested(100, '<ul><li>', '</li></ul>'))),
  'open paragraphs, HTML': n => below('<p>a'.repeat(3 * n)),
  'attributes, HTML': n => below(`<p ${count(3 * n, i => `a${i}="1" `)}>a</p>`),
  'notes with links, HTML': n =>
    below(
      `${count(n, i => `<p>Ja<a href="#fn${i}"><sup>${i}</sup></a></p>`)}<ol>${count(n, i => `<li id="fn${i}">Krant</li>`)}</ol>`
    ),
  'questions, XML': n =>
    xml(
      count(
        n,
        i =>
          `<vraag><nr>${i}</nr><al>Waar?</al></vraag><antwoord><nr>${i}</nr><al>Ja.</al></antwoord>`
      )
    ),
  'notes, XML': n =>
    inXml(
      count(
        n,
        i => `<al>a<noot id="n${i}"><noot.nr>${i}</noot.nr><noot.al>Krant</noot.al></noot></al>`
      )
    ),
  'rows of a table, XML': n =>
    inXml(
      `<table><tgroup cols="2"><tbody>${count(n, i => `<row><entry>a</entry><entry>${i}</entry></row>`)}</tbody></tgroup></table>`
    ),
  'nested elements, XML': n =>
    inXml(count(n / 50, () => `<al>${nested(230, '<nadruk>', '</nadruk>')}</al>`)),
  'inline elements, XML': n => inXml(`<al>${'a <nadruk>b</nadruk> '.repeat(n)}</al>`),
  'comments, XML': n => inXml(`<al>${'a<!-- b -->'.repeat(3 * n)}</al>`),
  'entities, XML': n => inXml(`<al>${'a&amp;b '.repeat(3 * n)}</al>`),
  'rows of a table, Word': n =>
    inWord(
      `<w:tbl>${count(n, i => `<w:tr><w:tc>${wordLine('a')}</w:tc><w:tc>${wordLine(i)}</w:tc></w:tr>`)}</w:tbl>`
    ),
  'runs, Word': n => inWord(`<w:p>${count(n, i => run(`a${i} `))}</w:p>`),
  'tabs, Word': n => inWord(`<w:p>${'<w:r><w:t>a</w:t><w:tab/></w:r>'.repeat(n)}</w:p>`),
  'rows of a table, ODT': n =>
    inOdt(
      `<table:table>${count(n, i => `<table:table-row><table:table-cell>${odtLine('a')}</table:table-cell><table:table-cell>${odtLine(i)}</table:table-cell></table:table-row>`)}</table:table>`
    ),
  'spans, ODT': n => inOdt(`<text:p>${count(n, i => `<text:span>a${i} </text:span>`)}</text:p>`),
  'notes, ODT': n =>
    inOdt(
      count(
        n,
        i =>
          `<text:p>Ja<text:note text:note-class="footnote" text:id="f${i}"><text:note-citation>${i}</text:note-citation><text:note-body>${odtLine('Krant')}</text:note-body></text:note></text:p>`
      )
    ),
  'quotations in each other, Markdown': n =>
    `${start}\n# a\n\n${count(n / 50, () => `${'> '.repeat(100)}a\n\n`)}`,
  'lists in each other, Markdown': n =>
    `${start}\n# a\n\n${count(n / 100, () => count(40, i => `${'  '.repeat(i)}- a\n`))}`,
  'links, Markdown': n => `${start}\n# a\n\n${count(n, i => `[a](http://b.nl/${i}) `)}`
}

export const wholeDocuments = {
  ...Object.fromEntries(
    Object.entries(texts).flatMap(([name, make]) =>
      Object.entries(inForms).map(([form, write]) => [`${name}, ${form}`, n => write(make(n))])
    )
  ),
  ...markup
}
