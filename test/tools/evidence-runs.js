// What the doubts are held against: documents of the corpus as they are, in other dress, and worse
// than they are. The best source of a document comes first: it says where in their blocks markers stand.
import {resolve} from 'node:path'
import {scanFaults} from './degrade-scans.js'
import {damages, degradations, letterDegradations, markdownDresses} from './degrade.js'

const oldLayout = resolve(import.meta.dirname, '../gold/old-layout')

const pdfs = [
  {name: 'pdf'},
  {name: 'pdf without tags', options: {tags: false}},
  {name: 'pdf without typography', options: {typography: false}},
  {name: 'pdf, words only', options: {tags: false, typography: false}}
].map(run => ({...run, folder: 'pdf', gold: 'gold/pdf'}))

const modern = [
  {name: 'text', folder: 'text', gold: 'gold/text'},
  {name: 'pdftotext', folder: 'pdftotext', gold: 'gold/pdf'},
  {name: 'pdftotext-raw', folder: 'pdftotext-raw', gold: 'gold/pdf'},
  {name: 'pdftotext-layout', folder: 'pdftotext-layout', gold: 'gold/pdf'}
]

const oldPages = [{name: 'old pages, OCR', folder: 'more/old-layout-ocr', gold: oldLayout}]

const texts = [...modern, ...oldPages]

const real = {folder: 'letters-real', gold: 'gold/letters-real'}
const wordsOnly = {tags: false, typography: false}

const letters = [
  {name: 'letters, Word', folder: 'more/docx', gold: 'gold/docx'},
  {name: 'letters, tagged PDF', folder: 'letters/pdf-tagged', gold: 'gold/docx'},
  {name: 'letters, PDF', folder: 'letters/pdf', gold: 'gold/docx'},
  {name: 'letters, ODT', folder: 'letters/odt', gold: 'gold/docx'},
  {name: 'real letters', ...real},
  {name: 'real letters, words only', ...real, options: wordsOnly}
]

/** The same documents, each text changed. */
const changed = (runs, group, changes) =>
  Object.entries(changes).flatMap(([name, change]) =>
    runs.map(run => ({...run, name: `${group}: ${name}`, group, change}))
  )

/** The text that the reader made of a letter, changed. */
const letterTexts = [
  {...real, options: {}},
  {folder: 'letters/pdf', gold: 'gold/docx', options: {}}
].map(run => ({...run, asText: true}))

/** Pages with a fault of scans, each made at several places. */
const faultyPages = Object.entries(scanFaults).flatMap(([name, make]) =>
  [1, 2, 3, 4].map(seed => ({
    ...oldPages[0],
    name: `scans: ${name}`,
    group: 'scans',
    change: text => make(text, seed)
  }))
)

export const evidenceRuns = [
  ...[...pdfs, ...texts].map(run => ({...run, group: 'as they are'})),
  ...letters.map(run => ({...run, group: 'letters'})),
  ...changed(modern, 'Markdown', markdownDresses),
  ...changed(letterTexts, 'letters', letterDegradations),
  ...changed(modern, 'degraded', degradations),
  ...changed(oldPages, 'old pages', degradations),
  ...changed(texts, 'damaged', damages),
  ...faultyPages
]

/** Groups of runs whose inputs were made worse than any known. */
export const madeWorse = ['damaged', 'scans']
