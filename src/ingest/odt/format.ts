import type {InputFormat} from '../reader.js'

/** What an OpenDocument text begins with: its first part says what it is, and is not compressed. */
const mimetype = 'mimetypeapplication/vnd.oasis.opendocument.text'

/** OpenDocument texts, as LibreOffice and the government's publication service write them. */
export const odt: InputFormat<'odt'> = {
  name: 'odt',
  title: 'OpenDocument (.odt)',
  endings: ['odt'],
  sniff: bytes =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).includes(mimetype),
  read: async (...document) => (await import('./index.js')).readOdt(...document)
}
