import {existsSync, readdirSync} from 'node:fs'
import {availableParallelism, totalmem} from 'node:os'
import manifest from '../../../package.json' with {type: 'json'}
import {visible} from '../../diagnostics/visible.js'
import {converter} from '../../version.js'
import {printTable} from '../print-table.js'
import {check, isSupported, type Finding} from './check.js'
import {parts, type ExternalPackage} from './parts.js'

/** Say what is installed and works. @returns 1 if documents cannot be converted */
export async function doctorCommand(): Promise<number> {
  const isOld = !isSupported(process.versions.node)
  for (const line of aboutMachine(isOld)) console.log(visible(line))
  const findings: (ExternalPackage & Finding)[] = []
  for (const part of parts) findings.push({...part, ...(await check(part))})
  await printParts(findings)
  const wrong = findings.filter(({needed, works}) => needed && !works).map(({name}) => name)
  if (isOld) wrong.unshift('Node.js')
  console.log(
    wrong.length === 0
      ? '\nDocuments can be converted.'
      : `\nDocuments cannot be converted, because of ${wrong.join(', ')}.`
  )
  return wrong.length === 0 ? 0 : 1
}

function aboutMachine(isOld: boolean): string[] {
  const {versions, platform, arch, env} = process
  const needed = manifest.engines.node.replace('>=', '')
  return [
    `${converter.name} ${converter.version}`,
    `Node.js ${versions.node}${isOld ? `, which is too old: ${needed} or later is needed` : ''}`,
    `${platform} ${arch}, ${availableParallelism()} thread(s), ${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    aboutCorpus(env['AANHANGSEL_CORPUS']),
    ''
  ]
}

async function printParts(findings: readonly (ExternalPackage & Finding)[]): Promise<void> {
  const columns = ['part', 'for', 'needed', 'version', 'state']
  const rows = findings.map(({name, use, needed, version, state}) => [
    name,
    use,
    needed ? 'yes' : 'no',
    version ?? '-',
    state
  ])
  const form = {counted: false, width: process.stdout.columns}
  for await (const line of printTable({columns, rows}, form)) process.stdout.write(line)
}

/** The corpus that `npm run score` measures by. */
function aboutCorpus(folder: string | undefined): string {
  if (folder === undefined)
    return 'no corpus (AANHANGSEL_CORPUS is not set; only measuring needs one)'
  if (!existsSync(folder))
    return `no corpus: AANHANGSEL_CORPUS names \`${folder}\`, which does not exist`
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
  return `corpus: ${files.filter(file => file.isFile()).length} file(s) in \`${folder}\``
}
