import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {installed} from '../diagnostics/missing-part.js'
import type {OcrWord} from '../ingest/reader.js'
import type {PagePicture} from './pictures.js'

type Tesseract = typeof import('tesseract.js')
type Worker = Awaited<ReturnType<Tesseract['createWorker']>>

const words = '@tesseract.js-data/nld'
const use = 'Scanned pages are read by'

let loaded: Promise<Worker> | undefined

/**
 * The OCR engine, made once per thread, since that takes two seconds.
 *
 * @throws {MissingPart} if it or its Dutch data are not installed
 */
export const engine = (): Promise<Worker> => (loaded ??= load())

async function load(): Promise<Worker> {
  const {createWorker, OEM} = await installed('tesseract.js', use, () => import('tesseract.js'))
  const data = await installed(words, `${use} \`tesseract.js\` with`, async () =>
    import.meta.resolve(`${words}/package.json`)
  )
  return createWorker('nld', OEM.LSTM_ONLY, {
    langPath: join(dirname(fileURLToPath(data)), '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    // A page that cannot be read is an error of its own document, not of the process.
    errorHandler: () => {}
  })
}

/** The words of a picture, line by line in reading order; places in points, from the lower left. */
export async function wordsOf({png, scale, height}: PagePicture): Promise<OcrWord[][]> {
  const worker = await engine()
  const {data} = await worker.recognize(Buffer.from(png), {}, {text: false, blocks: true})
  const lines = (data.blocks ?? []).flatMap(block => block.paragraphs.flatMap(({lines}) => lines))
  return lines.map(line =>
    line.words.flatMap(({text, confidence, bbox: {x0, y0, x1, y1}}): OcrWord[] => {
      // White space within a word would divide it in the text.
      const printed = text.replace(/\s+/g, '')
      const rect = [x0 / scale, height - y1 / scale, x1 / scale, height - y0 / scale] as const
      return printed === '' ? [] : [{text: printed, confidence, rect}]
    })
  )
}
