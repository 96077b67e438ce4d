import {fold} from '../../batch/paths.js'

/** Where the file of a document may be put. */
export interface FilePlace {
  /** Folder of its session. */
  folder: string
  name: string
  /** What tells it apart from another document of that name. */
  behind: string
}

/** Only what every file system accepts, and nothing that leads elsewhere. */
export const safeName = (text: string): string =>
  text
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100) || 'document'

/** The names in use, without endings: side files and records have the same name as their document. */
export class Names {
  readonly #taken = new Set<string>()

  /** @param path of a file, below the folder */
  take(path: string): void {
    this.#taken.add(fold(withoutEnding(path)))
  }

  /**
   * The path of a document, without ending.
   *
   * @param isOther whether there is a file there that belongs to no known document
   */
  choose({folder, name, behind}: FilePlace, isOther: (path: string) => boolean): string {
    const first = `${folder}/${safeName(name)}`
    const candidates = [first, `${first}-${safeName(behind)}`]
    for (let count = 2; count < 1000; count++) candidates.push(`${candidates[1]}-${count}`)
    return candidates.find(path => !this.#taken.has(fold(path)) && !isOther(path))!
  }
}

export const withoutEnding = (path: string): string => path.replace(/\.[a-z]+$/i, '')
