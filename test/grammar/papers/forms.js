import {Document, Packer, Paragraph} from 'docx'
import PDFDocument from 'pdfkit'

/**
 * A paper in the forms in which it may be downloaded, from its paragraphs.
 *
 * @type {Record<string, (texts: string[]) => Promise<Uint8Array | string>>}
 */
export const forms = {
  text: async texts => `${texts.join('\n\n')}\n`,
  lines: async texts => `${texts.map(text => text.replace(/(.{50,70}) /g, '$1\n')).join('\n')}\n`,
  Markdown: async texts =>
    `${texts.map(text => (text.length < 40 ? `## ${text}` : text)).join('\n\n')}\n`,
  HTML: async texts => `<html><body>${texts.map(text => `<p>${text}</p>`).join('')}</body></html>`,
  Word: async texts =>
    Packer.toBuffer(new Document({sections: [{children: texts.map(text => new Paragraph(text))}]})),
  async PDF(texts) {
    const pdf = new PDFDocument()
    const chunks = []
    pdf.on('data', chunk => chunks.push(chunk))
    for (const text of texts) pdf.fontSize(10).text(text).moveDown()
    const done = new Promise(resolve => pdf.on('end', resolve))
    pdf.end()
    await done
    return Buffer.concat(chunks)
  }
}
