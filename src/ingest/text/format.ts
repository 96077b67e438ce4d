import type {InputFormat} from '../reader.js'

/** Plain text from any extractor; the last format to be tried, since it has no signature. */
export const text: InputFormat<'text'> = {
  name: 'text',
  title: 'text',
  endings: ['txt', 'md', 'markdown'],
  sniff: () => true,
  read: async (...document) => (await import('./index.js')).readText(...document)
}
