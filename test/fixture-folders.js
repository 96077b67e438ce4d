import {readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Where the fixtures are: a folder each, and a README. */
export const fixtures = join(import.meta.dirname, '../fixtures')

/** @returns the names of the folders, each of one fixture */
export const fixtureFolders = () =>
  readdirSync(fixtures, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(({name}) => name)
