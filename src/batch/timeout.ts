/** OCR takes seconds a page: a document may take this long at least, in seconds. */
const leastForOcr = 600

/** How long one document may take, in seconds. */
export const timeoutOf = ({timeout, ocr}: {timeout: number; ocr?: boolean | undefined}): number =>
  ocr ? Math.max(timeout, leastForOcr) : timeout
