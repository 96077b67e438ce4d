import {createWriteStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import type {Engine} from '../../engine.js'
import type {WholeFormat} from '../format.js'
import {corpusHeader} from './corpus-header.js'
import {documentOf} from './document.js'
import {peopleOf} from './people.js'
import {portions} from './portions.js'

/** A corpus of TEI in the manner of ParlaMint: parties and people once, then every document. */
export const tei: WholeFormat<'tei'> = {
  name: 'tei',
  extension: 'tei.xml',
  mediaType: 'application/tei+xml',
  about:
    'All documents as a corpus of TEI P5 in the manner of ParlaMint: parties, ministries and people in its ' +
    'header, each question and answer an utterance of theirs.',
  writeAll: (path, engine) => pipeline(corpus(engine), createWriteStream(path))
}

async function* corpus(engine: Engine): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:id="kamervragen" xml:lang="nl">\n'
  yield `${corpusHeader(await peopleOf(engine))}`
  for await (const documents of portions(engine)) yield documents.map(documentOf).join('')
  yield '</teiCorpus>\n'
}
