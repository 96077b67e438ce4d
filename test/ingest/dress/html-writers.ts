import type {PlainDocument} from './document.js'
import {inTurn} from './dresses.js'

// How programs that make HTML of Word files write headings, notes and lists, after what each is known to
// write.

interface NoteDress {
  marker: (number: number) => string
  note: (number: number, text: string) => string
  around: (notes: string) => string
}

const marked = (text: string, {marker}: NoteDress): string =>
  text.replace(/\{(\d)\}/g, (_, digit: string) => marker(Number(digit)))

function write(document: PlainDocument, dress: NoteDress): string {
  const parts = inTurn(document).flatMap(({type, numbers, paragraphs}) => [
    `<p><strong>${type === 'question' ? 'Vraag' : 'Antwoord'} ${numbers.join(' en ')}</strong></p>`,
    ...paragraphs.map(text =>
      text.startsWith('- ') ? `<ul><li>${text.slice(2)}</li></ul>` : `<p>${text}</p>`
    )
  ])
  const body = [`<p>${document.header}</p>`, `<p>${document.answerHeader}</p>`, ...parts]
    .map(part => marked(part, dress))
    .join('')
    .replaceAll('</ul><ul>', '')
  return body + dress.around(document.notes.map((text, i) => dress.note(i + 1, text)).join(''))
}

/** The body alone, in one line; a table before it where Word has its logo. */
export const mammoth = (document: PlainDocument): string =>
  `<table><tr><td><p><a id="logo"></a><img src="data:image/png;base64,iVBORw0KGgo=" /></p></td></tr></table>${write(
    document,
    {
      marker: n => `<sup><a href="#footnote-${n}" id="footnote-ref-${n}">[${n}]</a></sup>`,
      note: (n, text) =>
        `<li id="footnote-${n}"><p> ${text} <a href="#footnote-ref-${n}">↑</a></p></li>`,
      around: notes => `<ol>${notes}</ol>`
    }
  )}`

export const pandoc = (document: PlainDocument): string =>
  write(document, {
    marker: n =>
      `<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref"><sup>${n}</sup></a>`,
    note: (n, text) =>
      `<li id="fn${n}" role="doc-endnote"><p>${text}<a href="#fnref${n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>\n`,
    around: notes =>
      `<section class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol>${notes}</ol></section>\n`
  })

const page = (body: string): string =>
  `<html><head><title>x</title></head><body>${body}</body></html>`

export const word = (document: PlainDocument): string =>
  page(
    write(document, {
      marker: n =>
        `<a style='mso-footnote-id:ftn${n}' href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span>[${n}]</span></span></a>`,
      note: (n, text) =>
        `<div style='mso-element:footnote' id=ftn${n}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${n}' href="#_ftnref${n}" name="_ftn${n}" title=""><span class=MsoFootnoteReference>[${n}]</span></a> ${text}</p></div>`,
      around: notes =>
        `<div style='mso-element:footnote-list'><br clear=all><hr width="33%">${notes}</div>`
    })
  )

export const libreOffice = (document: PlainDocument): string =>
  page(
    write(document, {
      marker: n =>
        `<a class="sdfootnoteanc" name="sdfootnote${n}anc" href="#sdfootnote${n}sym"><sup>${n}</sup></a>`,
      note: (n, text) =>
        `<div id="sdfootnote${n}"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote${n}sym" href="#sdfootnote${n}anc">${n}</a>${text}</p></div>`,
      around: notes => notes
    })
  )

export const googleDocs = (document: PlainDocument): string =>
  page(
    write(document, {
      marker: n => `<sup><a href="#ftnt${n}" id="ftnt_ref${n}">[${n}]</a></sup>`,
      note: (n, text) =>
        `<div><p class="c1"><a href="#ftnt_ref${n}" id="ftnt${n}">[${n}]</a><span>&nbsp;${text}</span></p></div>`,
      around: notes => `<hr class="c2">${notes}`
    })
  )
