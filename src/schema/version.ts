/** Version of the record's form; a reader may rely on every field of its major version. */
export const schemaVersion = '1.1.0'
