import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {convert} from '../convert.js'
import {failed, report} from '../messages.js'
import type {ConvertCommand} from './arguments.js'
import {findInputs, readInput, type Input} from './inputs.js'
import {readMetadataBeside} from './metadata.js'
import {openOutput, type Output} from './outputs.js'

/** Convert every input; one bad document never stops the others. */
export async function convertCommand(command: ConvertCommand): Promise<number> {
  let inputs: Input[]
  let output: Output
  try {
    inputs = await findInputs(command.inputs, command.stdinName)
    output = openOutput(command, inputs)
  } catch (error) {
    console.error(`aanhangsel: ${(error as Error).message}`)
    return 2
  }
  const files: VFile[] = []
  for (const input of inputs) files.push(await convertInput(input, output, command))
  await output.close()
  say(files, command)
  const bad = files.filter(file => failed(file) || (command.frail && warned(file)))
  return bad.length > 0 ? 1 : 0
}

const warned = (file: VFile): boolean => file.messages.some(message => message.fatal === false)

async function convertInput(input: Input, output: Output, command: ConvertCommand): Promise<VFile> {
  const name = input.path === '-' ? command.stdinName : input.path
  let file = new VFile({path: name})
  try {
    const bytes = await readInput(input)
    const converted = await convert(bytes, {name, metadata: await readMetadataBeside(input.path)})
    file = converted.file
    for (const record of converted.records) await save(record, input, output, file)
  } catch (error) {
    report(file, 'read-failed', `Unexpected failure to read: ${(error as Error).message}`)
  }
  // Of a document that is done only its messages are needed.
  file.value = ''
  file.data = {}
  return file
}

async function save(
  record: Parameters<Output['write']>[0],
  input: Input,
  output: Output,
  file: VFile
): Promise<void> {
  try {
    await output.write(record, input)
  } catch (error) {
    report(file, 'write-failed', `Unexpected failure to write: ${(error as Error).message}`)
  }
}

function say(files: VFile[], {quiet}: ConvertCommand): void {
  const worth = files.filter(file => file.messages.length > 0)
  const text = worth.length > 0 ? reporter(worth, {silent: quiet, quiet: true}) : ''
  if (text) console.error(text)
  const bad = files.filter(failed).length
  if (!quiet)
    console.error(`${files.length} document(s): ${files.length - bad} converted, ${bad} failed`)
}
