import type {Printed} from './printed.js'

/** What services return instead of documents, told by how it begins: downloads that are often kept by mistake. */
export interface ServiceAnswer extends Printed {
  /** What it is, with its article, as messages call it. */
  name: string
  /** How to get the document. */
  advice: string
}

const root = String.raw`\ufeff?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,600}?-->\s*){0,3}<(?:[\w-]+:)?`
/** The title of a page begins with the words, or has them after the name of the site. */
const page = String.raw`<title[^>]{0,200}>\s*(?:[^<|>]{0,60}\s[|>–-]\s+)?`

/** The first that fits counts. */
export const serviceAnswers: readonly ServiceAnswer[] = [
  {
    name: 'an SRU answer (a page of search results)',
    pattern: String.raw`${root}(?:searchRetrieveResponse|explainResponse|scanResponse)\b`,
    flags: 'i',
    place: 'start',
    advice: 'download what its `itemUrl` or `preferredUrl` names',
    examples: [
      '<?xml version="1.0"?><sru:searchRetrieveResponse xmlns:sru="x">',
      '<searchRetrieveResponse>'
    ],
    others: ['<officiele-publicatie>', 'Zie searchRetrieveResponse']
  },
  {
    name: 'an SRU record',
    pattern: String.raw`${root}(?:record|recordData|gzd)\b[^]{0,600}?<(?:[\w-]+:)?(?:originalData|owmskern|recordSchema)\b`,
    flags: 'i',
    place: 'start',
    advice: 'download what its `itemUrl` or `preferredUrl` names',
    examples: ['<record><recordSchema>http://standaarden.overheid.nl/sru/</recordSchema>'],
    others: ['<record><kamervragen>', '<recording>']
  },
  {
    name: 'the error message of a search service (SRU diagnostics)',
    pattern: String.raw`${root}diagnostics?\b`,
    flags: 'i',
    place: 'start',
    advice: 'correct the query',
    examples: ['<?xml version="1.0"?>\n<diagnostics>'],
    others: ['<p>diagnostics</p>', '<diagnosticum>']
  },
  {
    name: 'the metadata of a publication (metadata.xml)',
    pattern: String.raw`${root}(?:metadata_gegevens|owms-metadata|metadata-owms|owmskern|publicatie-metadata)\b`,
    flags: 'i',
    place: 'start',
    advice: 'download its xml, html, odt or pdf, and keep this file beside it',
    examples: [
      '<metadata_gegevens>',
      '<?xml version="1.0"?>\n<!-- XSLT -->\n<owms-metadata a="b">'
    ],
    others: ['<metadata>', '<officiele-publicatie>']
  },
  {
    name: 'a page of the SyncFeed',
    pattern: String.raw`${root}(?:feed|entry)\b[^]{0,2000}?(?:SyncFeed|tweedekamer\.nl/xsd/tkData|gegevensmagazijn)`,
    flags: 'i',
    place: 'start',
    advice: 'download what its `enclosure` links name',
    examples: ['<feed xmlns="a" xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0">'],
    others: ['<feed xmlns="http://www.w3.org/2005/Atom">', '<p>SyncFeed</p>']
  },
  {
    name: 'a feed (Atom or RSS)',
    pattern: String.raw`${root}(?:feed|rss|rdf)\b`,
    flags: 'i',
    place: 'start',
    advice: 'download what its links name',
    examples: ['<rss version="2.0"><channel>', '<feed xmlns="http://www.w3.org/2005/Atom">'],
    others: ['<feedback>', '<p>rss</p>']
  },
  {
    name: 'an XML schema',
    pattern: String.raw`${root}(?:schema|stylesheet)\b`,
    flags: 'i',
    place: 'start',
    advice: 'download a document',
    examples: ['<xs:schema targetNamespace="x">'],
    others: ['<schemata>', '<p>schema</p>']
  },
  {
    name: 'a list of addresses (sitemap)',
    pattern: String.raw`${root}(?:urlset|sitemapindex)\b`,
    flags: 'i',
    place: 'start',
    advice: 'download what it names',
    examples: ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'],
    others: ['<url>', '<p>urlset</p>']
  },
  {
    name: 'the error message of a service',
    pattern: String.raw`${root}Error\b|\ufeff?\s*\{\s*"(?:odata\.)?error"|\ufeff?\s*\{[^{}]{0,300}"(?:statusCode|errorCode)"`,
    flags: 'i',
    place: 'start',
    advice: 'ask again later',
    examples: ['<Error><Message>An error has occurred.</Message></Error>', '{"error":{"code":""'],
    others: ['<Errors>', '{"record": "error"}']
  },
  {
    name: 'an OData answer (JSON)',
    pattern: String.raw`\ufeff?\s*\{[^]{0,600}"(?:@?odata\.\w+|value|Id|DocumentNummer|ApiGewijzigdOp|GewijzigdOp)"\s*:`,
    flags: 'i',
    place: 'start',
    advice: 'download `Document(<id>)/resource`',
    examples: [
      '{\n "@odata.context": "https://x/$metadata#Document",',
      '{"Id": "7f37", "Soort": "x"'
    ],
    others: ['{"identifier": "ah-tk-20232024-12"}', 'Vraag {1}']
  },
  {
    name: 'JSON',
    pattern: String.raw`\ufeff?\s*(?:\{\s*(?:"(?:[^"\\]|\\.){0,200}"\s*:|\})|\[\s*(?:\{|\]|"))`,
    flags: 'i',
    place: 'start',
    advice: 'download a document',
    examples: ['{"a": 1}', '[{"a": 1}]'],
    others: ['{1} Kent u het bericht?', '[1] Havenblad', '[1, 2]']
  },
  {
    name: 'a page of search results',
    pattern: String.raw`${page}(?:zoeken|zoekresulta(?:at|ten)|zoekopdracht|uitgebreid zoeken|resultaten|search results)\b`,
    flags: 'i',
    place: 'within',
    advice: 'download what its links name',
    examples: [
      '<!doctype html><html><head><title>Zoekresultaten | Overheid.nl</title>',
      '<html><title>Officiële bekendmakingen - Zoekresultaten</title>'
    ],
    others: [
      '<title>Vragen over zoekresultaten</title>',
      '<title>Vragen over het zoeken naar kaden</title>',
      'Zoekresultaten'
    ]
  },
  {
    name: 'a page that asks to log in',
    pattern: String.raw`${page}(?:inloggen|aanmelden|log ?in|sign in)\s*(?:<|[|–:-]|bij\b|op\b|to\b)`,
    flags: 'i',
    place: 'within',
    advice: 'log in, and download the document again',
    examples: ['<title>Inloggen</title>', '<title>Dossier | Log in - Rietmolen</title>'],
    others: ['<title>Aanmelden van kaden</title>', 'Inloggen']
  },
  {
    name: 'a page that asks about cookies',
    pattern: String.raw`${page}(?:cookie(?:s|muur|wall|[- ]?instellingen|[- ]?toestemming|[- ]?voorkeuren)?|consent)\b`,
    flags: 'i',
    place: 'within',
    advice: 'answer it, and download the document again',
    examples: ['<title>Cookies</title>', '<title>Tweede Kamer | Cookie-instellingen</title>'],
    others: ['<title>Vragen over cookies</title>', 'Cookies']
  },
  {
    name: 'a page with a video',
    pattern: String.raw`${page}(?:debat (?:gemist|direct)|livestream|video(?:['’]s)?\s*[<|–-])`,
    flags: 'i',
    place: 'within',
    advice: 'download the document that was spoken of',
    examples: ['<title>Debat Gemist - Vragenuur</title>', '<title>Video | Tweede Kamer</title>'],
    others: ['<title>Videobeelden van kaden</title>', 'Debat gemist']
  },
  {
    name: 'an e-mail',
    pattern: String.raw`\ufeff?(?:(?:[A-Z][\w-]{1,40}:[^\n]{0,1000}|[ \t][^\n]{0,1000})\n){0,60}(?:MIME-Version|Message-ID|Return-Path|Received|Delivered-To|X-[\w-]{1,30}):`,
    flags: 'i',
    place: 'start',
    advice: 'save the file that is attached to it',
    examples: [
      'From: a@example.nl\nSubject: Antwoorden\nReceived: from a.example.nl\n',
      'Received: from a.example.nl\n by b.example.nl\n'
    ],
    others: ['Datum: 5 februari 2024\nBetreft: kaden\n']
  },
  {
    name: 'a page that says that there is no document',
    pattern: String.raw`${page}(?:404|403|50[0234]|(?:de )?(?:pagina|document|bestand|page|file)[\w ]{0,20} (?:niet|not) (?:gevonden|beschikbaar|found)|niet gevonden|not found|access denied|toegang geweigerd|just a moment|(?:internal )?server error|bad gateway|service unavailable)\b`,
    flags: 'i',
    place: 'within',
    advice: 'check the address, and ask again later',
    examples: [
      '<html><head><title>Pagina niet gevonden | Tweede Kamer</title>',
      '<title>Tweede Kamer - 404</title>',
      '<title>404 Not Found</title>'
    ],
    others: ['<title>Vragen over een document dat niet gevonden is</title>', 'Pagina niet gevonden']
  }
]
