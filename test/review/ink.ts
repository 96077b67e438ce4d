import type {Page} from 'playwright-core'
import {linesOf} from './lit.js'

/** How the lines of a document lie on its ink. */
export interface Ink {
  /** Lines with words. */
  lines: number
  /** Those whose rectangle has its ink within and little white at its ends. */
  covered: number
  /** Words of the others. */
  missed: string[]
}

/** Draw all pages of the document that is shown, and hold the rectangles of its lines against the ink. */
export async function inkOf(page: Page): Promise<Ink> {
  const count = await page.locator('.sheet').count()
  const texts = await linesOf(page)
  const sum: Ink = {lines: 0, covered: 0, missed: []}
  for (let i = 0; i < count; i++) {
    const sheet = page.locator('.sheet').nth(i)
    await sheet.scrollIntoViewIfNeeded()
    await sheet.locator('canvas[data-drawn]').waitFor()
    const {lines, covered, missed} = await sheet.evaluate(inkOfSheet, texts)
    sum.lines += lines
    sum.covered += covered
    sum.missed.push(...missed)
  }
  return sum
}

/** Runs in the page. */
function inkOfSheet(sheet: Element, texts: string[]): Ink {
  const canvas = sheet.querySelector('canvas')!
  const {width, height} = canvas
  const {data} = canvas.getContext('2d')!.getImageData(0, 0, width, height)
  const outer = sheet.getBoundingClientRect()
  const isDark = (x: number, y: number): boolean => {
    const at = 4 * (y * width + x)
    return data[at + 3]! > 0 && data[at]! + data[at + 1]! + data[at + 2]! < 500
  }
  const boxes = [...sheet.querySelectorAll<HTMLElement>('.line')].map(line => {
    const rect = line.getBoundingClientRect()
    const across = (x: number): number => Math.round(((x - outer.left) / outer.width) * width)
    const down = (y: number): number => Math.round(((y - outer.top) / outer.height) * height)
    return {
      text: texts[Number(line.dataset['line'])]!,
      left: across(rect.left),
      right: across(rect.right),
      top: down(rect.top),
      bottom: down(rect.bottom)
    }
  })
  const missed: string[] = []
  for (const box of boxes) {
    const high = box.bottom - box.top
    const long = box.right - box.left
    const isOther = (x: number, y: number): boolean =>
      boxes.some(it => it !== box && x >= it.left && x < it.right && y >= it.top && y < it.bottom)
    let [inside, outside, first, last] = [0, 0, Infinity, -Infinity]
    const slack = Math.round(0.5 * Math.min(high, long))
    const [up, aside] =
      long > high ? [Math.round(0.1 * high), slack] : [slack, Math.round(0.1 * long)]
    for (let y = Math.max(0, box.top - up); y < Math.min(height, box.bottom + up); y++)
      for (let x = Math.max(0, box.left - aside); x < Math.min(width, box.right + aside); x++) {
        if (!isDark(x, y)) continue
        const isInside = x >= box.left - 1 && x <= box.right && y >= box.top - 1 && y <= box.bottom
        if (isInside) {
          inside++
          const along = long > high ? x : y
          first = Math.min(first, along)
          last = Math.max(last, along)
        } else if (!isOther(x, y)) outside++
      }
    // White at the ends: what letters have at their sides, or a seventh of the length.
    const white = Math.max(long, high) - (last - first)
    const mayBeWhite =
      box.text.length < 3
        ? Infinity
        : Math.max(0.15 * Math.max(long, high), 0.7 * Math.min(long, high))
    if (!(inside > 0 && inside >= 0.95 * (inside + outside) && white <= mayBeWhite))
      missed.push(
        `\`${box.text}\`: ${inside} inside, ${outside} outside, ${white} of ${Math.max(long, high)} white`
      )
  }
  return {lines: boxes.length, covered: boxes.length - missed.length, missed}
}
