import type {Line} from '../../ingest/layout.js'

/** Lines page by page. */
export function groupByPage(lines: Line[]): Line[][] {
  const pages: Line[][] = []
  for (const line of lines) {
    const page = pages.at(-1)
    if (page && page[0]!.page === line.page) page.push(line)
    else pages.push([line])
  }
  return pages
}
