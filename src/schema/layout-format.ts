/** What the first field of a layout file beside a record calls it. */
export const layoutFileFormat = 'aanhangsel layout'
export const layoutFileVersion = 1
