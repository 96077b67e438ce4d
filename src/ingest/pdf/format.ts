import type {InputFormat} from '../reader.js'

/** PDF with a text layer: lines with type, position and tags. */
export const pdf: InputFormat<'pdf'> = {
  name: 'pdf',
  title: 'PDF',
  endings: ['pdf'],
  // The header may be anywhere in the first kilobyte.
  sniff: bytes => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  read: async (...document) => (await import('./index.js')).readPdf(...document)
}
