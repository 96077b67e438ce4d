/** A path as the least strict file systems compare it: without case, and composed. */
export const fold = (path: string): string => path.normalize('NFC').toLowerCase()
