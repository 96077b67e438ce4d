/** How the least careful file systems compare names: without case, and composed. */
export const fold = (path: string): string => path.normalize('NFC').toLowerCase()
