import type {Page} from 'playwright-core'

/** What lights up where one points at a block. */
export interface Lighting {
  path: string
  /** What is wrong with it; null where the right lines are lit. */
  wrong: string | null
}

/**
 * Point at every block of the document that is shown, and look which lines light up: they must have the letters of
 * the block, in their order, and but for the first and the last, little else.
 */
export async function lightings(page: Page): Promise<Lighting[]> {
  const paths = await page
    .locator('.record .block')
    .evaluateAll(all => all.map(one => (one as HTMLElement).dataset['path']!))
  const lines = await linesOf(page)
  const found: Lighting[] = []
  for (const path of paths) {
    await pointAt(page, path)
    const [lit, text] = await page.evaluate(shownFor, path)
    found.push({
      path,
      wrong: wrongWith(
        text,
        lit.map(line => lines[line]!)
      )
    })
  }
  return found
}

/** The texts of the lines of the document that is shown. */
export const linesOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const [, index] = location.hash.split('/')
    const {layout} = await (await fetch(`api/documents/${index}`)).json()
    return layout.lines.map(({text}: {text: string}) => text)
  })

/** Runs in the page: which lines are lit, and the words of a block without markers. */
function shownFor(path: string): [lit: number[], text: string] {
  const lit = [...document.querySelectorAll<HTMLElement>('.source .line.lit')]
  const block = document.querySelector(`.record [data-path="${path}"]`)!.cloneNode(true) as Element
  for (const extra of block.querySelectorAll('sup, .wrong-mark')) extra.remove()
  return [lit.map(one => Number(one.dataset['line'])), block.textContent]
}

/** A pointer is never quite still, and what scrolls under it may be lit for a moment. */
async function pointAt(page: Page, path: string): Promise<void> {
  const selector = `.record [data-path="${path}"]`
  const [x, y] = await page.evaluate(selector => {
    const block = document.querySelector(selector)!
    block.scrollIntoView({block: 'center'})
    const {left, width, top, height} = block.getBoundingClientRect()
    return [left + width / 2, top + height / 2] as const
  }, selector)
  for (let i = 0; i < 20; i++) {
    await page.mouse.move(x + (i % 2), y)
    const lit = page.waitForSelector(`${selector}.lit`, {timeout: 500})
    if (await lit.catch(() => undefined)) return
  }
  throw new Error(`${path} does not light up`)
}

const lettersOf = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).join('')

/** @returns what is wrong; null where the lines are those of the text */
function wrongWith(text: string, lines: string[]): string | null {
  const want = lettersOf(text)
  if (want === '') return null
  if (lines.length === 0) return 'no line is lit'
  const used = lines.map(() => 0)
  let at = 0
  for (const [i, line] of lines.entries())
    for (const letter of lettersOf(line))
      if (letter === want[at]) {
        at++
        used[i]!++
      }
  if (at < 0.98 * want.length) return `${want.length - at} of ${want.length} letters are not lit`
  const idle = lines.findIndex((line, i) => {
    const inside = i > 0 && i < lines.length - 1
    return used[i]! === 0 || (inside && used[i]! < 0.6 * lettersOf(line).length)
  })
  return idle < 0 ? null : `a line is lit that is not of it: ${lines[idle]}`
}
