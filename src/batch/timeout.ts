/** OCR takes seconds per page: with it a document may take at least this long, in seconds. */
const leastForOcr = 600

/** How long one document may take, in seconds. */
export const timeoutOf = ({timeout, ocr}: {timeout: number; ocr?: boolean | undefined}): number =>
  ocr ? Math.max(timeout, leastForOcr) : timeout
