// `node test/tools/digests.js FOLDER... [--reader pdfjs]`: a line for each document below the folders with the
// digest of all that is made of it: records (but for `source.reader`), where their lines stand, and messages. Keep the output
// before a change that should change nothing, and compare it (`diff`) with that of after.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {convert} from '../../dist/index.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {reader: {type: 'string'}}
})

/** Every file below a folder, or the file itself. */
const filesIn = path =>
  statSync(path).isDirectory()
    ? readdirSync(path, {recursive: true})
        .map(name => join(path, name))
        .filter(name => statSync(name).isFile())
        .sort()
    : [path]

const withoutReader = ({source, ...record}) => ({...record, source: {...source, reader: undefined}})

for (const path of positionals.flatMap(filesIn)) {
  const {records, layouts, file} = await convert(readFileSync(path), {
    name: path,
    layout: true,
    reader: values.reader
  })
  const all = [records.map(withoutReader), layouts, file.messages.map(String)]
  const digest = createHash('sha256').update(JSON.stringify(all)).digest('hex')
  console.log(digest.slice(0, 32), records.length, path)
}
