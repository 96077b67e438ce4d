import type {InputFormat} from '../reader.js'

/** Names that are in every Word file, or were before it was damaged. */
const names = ['[Content_Types].xml', 'word/document']

/** Word files since 2007. */
export const docx: InputFormat<'docx'> = {
  name: 'docx',
  title: 'Word (.docx)',
  endings: ['docx'],
  sniff(bytes) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    return names.some(name => buffer.includes(name))
  },
  read: async (...document) => (await import('./index.js')).readDocx(...document)
}
