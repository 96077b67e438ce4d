/** A package that the program uses, which a machine may not have or cannot run. */
export interface ExternalPackage {
  name: string
  /** What it is for: formats, or commands. */
  use: string
  /** Whether no document can be converted without it. */
  needed: boolean
  /** Load it as the commands that need it do. */
  load(): Promise<unknown>
}

const part = (name: string, use: string, needed: boolean): ExternalPackage => ({
  name,
  use,
  needed,
  load: () => import(name)
})

/** In the order of the report. */
export const parts: readonly ExternalPackage[] = [
  {
    ...part('pdf-parse', 'PDF', true),
    load: async () => (await import('../../ingest/pdf/pdfjs/document.js')).loadLibrary()
  },
  part('piscina', 'threads', true),
  part('fs-native-extensions', 'locks of folders', true),
  part('@duckdb/node-api', 'dataset, query, report', false),
  part('node-sqlite3-wasm', 'dataset --format sqlite', false),
  part('@observablehq/plot', 'report', false),
  part('linkedom', 'report', false),
  part('tesseract.js', 'convert --ocr', false),
  {
    ...part('@tesseract.js-data/nld', 'convert --ocr', false),
    // It holds data, not code for Node.
    load: async () => import.meta.resolve('@tesseract.js-data/nld/package.json')
  },
  part('@napi-rs/canvas', 'convert --ocr', false),
  part('bullmq', 'enqueue, worker, queue', false),
  part('ioredis', 'a queue on Redis', false),
  part('pg', 'a queue on PostgreSQL', false),
  part('@aws-sdk/client-s3', 's3:// addresses', false)
]
