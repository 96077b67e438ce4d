/** What bytes are, whatever the service calls them. */
export interface Sniffed {
  /** Ending of the file, without the dot. */
  extension: string
  mediaType: string
  /** False if the end of the file is missing. */
  whole: boolean
}

const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const openDocument = 'application/vnd.oasis.opendocument.text'

/** Formats by their first bytes, in the order in which they are tried. */
const formats: {
  extension: string
  mediaType: string
  is: (head: string, bytes: Buffer) => boolean
  isWhole?: (tail: string) => boolean
}[] = [
  {
    extension: 'pdf',
    mediaType: 'application/pdf',
    is: head => head.slice(0, 1024).includes('%PDF-'),
    isWhole: tail => tail.includes('%%EOF')
  },
  {
    extension: 'odt',
    mediaType: openDocument,
    is: (head, bytes) => isZip(head) && bytes.subarray(0, 200).includes(openDocument),
    isWhole: hasDirectory
  },
  {extension: 'docx', mediaType: office, is: isZip, isWhole: hasDirectory},
  {
    extension: 'doc',
    mediaType: 'application/msword',
    is: head => head.startsWith('\u00d0\u00cf\u0011\u00e0')
  },
  {extension: 'rtf', mediaType: 'application/rtf', is: head => head.startsWith('{\\rtf')},
  {
    extension: 'html',
    mediaType: 'text/html',
    is: head => /^[\s\S]{0,200}<(?:!doctype\s+html|html)[\s>]/i.test(head)
  },
  {
    extension: 'xml',
    mediaType: 'application/xml',
    is: head => /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml\s|!--|!doctype\s|[a-z])/i.test(head),
    isWhole: tail => />\s*$/.test(tail)
  },
  {extension: 'txt', mediaType: 'text/plain', is: head => !head.includes('\0')},
  {extension: 'bin', mediaType: 'application/octet-stream', is: () => true}
]

function isZip(head: string): boolean {
  return head.startsWith('PK\u0003\u0004')
}

/** A zip ends with its directory. */
function hasDirectory(tail: string): boolean {
  return tail.includes('PK\u0005\u0006')
}

/** Tell a format from its bytes. */
export function sniff(bytes: Uint8Array): Sniffed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = buffer.toString('latin1', 0, 2048)
  const tail = buffer.toString('latin1', Math.max(0, buffer.length - 2048))
  const {extension, mediaType, isWhole} = formats.find(({is}) => is(head, buffer))!
  return {extension, mediaType, whole: isWhole?.(tail) ?? true}
}
