import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'

export const writeJson = (folder: string, name: string, value: object): Promise<void> =>
  writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`)
