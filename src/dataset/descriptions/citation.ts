import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {converter} from '../../version.js'
import {about} from './about.js'
import type {Described} from './described.js'
import {yaml} from './yaml.js'

/** How to cite the dataset, in the form that Zenodo, GitHub and Zotero read (Citation File Format 1.2.0). */
export const writeCitation = ({folder}: Described): Promise<void> =>
  writeFile(
    join(folder, 'CITATION.cff'),
    yaml({
      'cff-version': '1.2.0',
      type: 'dataset',
      message: 'Please cite the dataset as below, with the day on which you made or fetched it.',
      title: about.title,
      abstract: about.description,
      authors: [{name: about.publisher.title, website: about.publisher.path}],
      keywords: about.keywords,
      version: converter.version,
      url: about.publisher.path,
      'license-url': about.license.path
    })
  )

/** The same for LaTeX. */
export const bibtex = `@misc{kamervragen,
  title = {${about.title}},
  author = {{${about.publisher.title}}},
  howpublished = {\\url{${about.publisher.path}}},
  note = {Tables made by ${about.converter}}
}`
