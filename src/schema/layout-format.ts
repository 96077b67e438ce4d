/** What a layout beside a record is called by its first field. */
export const layoutFileFormat = 'aanhangsel layout'
export const layoutFileVersion = 1
