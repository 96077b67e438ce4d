// Fills the tables of the README that say what the code knows: `npm run readme`.
import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {format, resolveConfig} from 'prettier'

const path = resolve(import.meta.dirname, '../../README.md')

/** One table a section, between `<!-- NAME -->` and `<!-- /NAME -->`. */
const sections = {
  limits: ({limits}) => [
    ['option', 'default', 'ruleId', 'what is counted'],
    ...Object.entries(limits).map(([name, {default: number, ruleId, meaning}]) => [
      code(`--max-${name}`),
      number.toLocaleString('en'),
      code(ruleId),
      meaning
    ])
  ],
  diagnostics: ({rules}) => [
    ['ruleId', 'severity', 'meaning', 'what to do'],
    ...Object.entries(rules).map(([id, rest]) => [code(id), ...rest])
  ],
  doubts: ({doubtKinds}) => [
    ['kind', 'meaning', '`offset`'],
    ...Object.entries(doubtKinds).map(([kind, rest]) => [code(kind), ...rest])
  ],
  references: ({referenceTypes}) => [
    ['type', 'what it is', 'printed', '`id`'],
    ...referenceTypes.map(({type, description, examples}) => {
      const [, [printed, id]] = examples.find(([, first]) => first?.[1]) ?? examples[0]
      return [code(type), description, printed, id === null ? '' : code(id)]
    })
  ],
  identifiers: ({identifierForms, identifierUrls}) => [
    ['printed or listed', 'identifier', 'page'],
    ...identifierForms.flatMap(({examples}) =>
      examples.map(([printed, id]) => [code(printed), code(id), identifierUrls(id).page ?? ''])
    )
  ]
}

/** @returns the README with its tables as the library says they are */
export async function fillReadme(library) {
  let text = readFileSync(path, 'utf8')
  for (const [name, toRows] of Object.entries(sections)) {
    const parts = text.split(new RegExp(`(?<=<!-- ${name} -->)[^]*(?=<!-- /${name} -->)`))
    if (parts.length !== 2) throw new Error(`README.md: no section ${name}`)
    text = parts.join(`\n\n${table(toRows(library))}\n\n`)
  }
  return format(text, {...(await resolveConfig(path)), parser: 'markdown'})
}

const code = text => `\`${text}\``

function table([head, ...rows]) {
  const line = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(path, await fillReadme(await import('../../dist/index.js')))
