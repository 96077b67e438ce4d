// The page of the site around a document: none of it belongs to the document.
import {plainText} from './inline.js'
import {chamber, sessionCode} from './document-parts.js'
import {element, escape} from './markup.js'
import {dateOf} from './xml-description.js'

export const pageAround = (content, document) => `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>${escape(title(document))}</title>
${metadata(document).join('\n')}
<script>document.documentElement.className += ' has-js'; if (1 < 2 && window.app) app.start()</script>
<style>.noot { display: none }</style>
</head>
<body>
<a class="skiplink" href="#main-column">Direct naar content</a>
<header><p class="logo">Officiële bekendmakingen</p></header>
<nav>
<ul>
<li><a href="/">Home</a></li>
<li><a href="/uitgebreidzoeken">Uitgebreid zoeken</a></li>
</ul>
</nav>
<main class="global-main">
<div id="main-column">
${summary(document)}
${content}
</div>
</main>
<footer>
<p><a href="#top">Naar boven</a></p>
<ul>
<li><a href="/contact">Contact</a></li>
<li><a href="/privacy">Privacy &amp; cookies</a></li>
</ul>
</footer>
</body>
</html>
`

const title = ({header}) => plainText(header[0])

function metadata(document) {
  const {id, kind, number} = document
  const entries = {
    'DC.identifier': id,
    'DC.title': title(document),
    'DC.creator': chamber,
    'OVERHEIDop.vergaderjaar': sessionCode(document),
    [kind === 'question' ? 'OVERHEIDop.vraagnummer' : 'OVERHEIDop.aanhangselNummer']: String(number)
  }
  return Object.entries(entries).map(([name, content]) => element('meta', {name, content}))
}

/** The bar above a document, which repeats its particulars. */
function summary(document) {
  const {header, kind, number} = document
  const date = dateOf(header.at(-1)).split('-').reverse().join('-')
  const isQuestion = kind === 'question'
  const cells = {
    Organisatie: chamber,
    Vergaderjaar: sessionCode(document),
    [isQuestion ? 'Vraag' : 'Nummer']: String(number),
    [isQuestion ? 'Datum indiening' : 'Datum ontvangst']: date
  }
  return [
    element(
      'p',
      {class: 'publicatie'},
      isQuestion ? 'Kamervragen zonder Antwoord' : 'Aanhangsel van de Handelingen'
    ),
    '<table class="publicatiegegevens">',
    element('tr', {}, ...Object.keys(cells).map(name => element('th', {}, name))),
    element('tr', {}, ...Object.values(cells).map(value => element('td', {}, value))),
    '</table>'
  ].join('\n')
}
