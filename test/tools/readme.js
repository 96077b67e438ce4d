// Fills the parts of the READMEs that say what the code knows: `npm run readme`.
import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {schemaPage} from './schema-page.js'

const root = resolve(import.meta.dirname, '../..')

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->` in each README: rows of a table, or text. */
const commandLine = {
  help: ({commands, helpOf}) =>
    commands
      .map(({name}) => `### ${name}\n\n\`\`\`text\n${helpOf(commands, name).trim()}\n\`\`\``)
      .join('\n\n')
}
const sections = {
  nightly: () =>
    `\`\`\`yaml\n${readFileSync(resolve(root, '.github/actions/nightly/example.yml'), 'utf8').trim()}\n\`\`\``,
  commands: ({commands}) => [
    ['command', 'what it does'],
    ...commands.map(({name, arguments: words, summary}) => [
      code(['aanhangsel', name, ...words.map(({name}) => name)].join(' ')),
      summary
    ])
  ],
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
  schema: ({jsonSchema}) => schemaPage(jsonSchema(), table),
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

/** The READMEs with generated parts, and these parts. */
const pick = (...names) => Object.fromEntries(names.map(name => [name, sections[name]]))
const readmes = {
  'README.md': pick('nightly'),
  'src/cli/README.md': {...pick('commands'), ...commandLine},
  'src/diagnostics/README.md': pick('doubts', 'diagnostics', 'limits'),
  'src/identifier/README.md': pick('identifiers'),
  'src/reference/README.md': pick('references'),
  'src/schema/README.md': pick('schema'),
  'src/sync/README.md': pick('nightly')
}

/** @returns by path, the READMEs with these parts as the library says they are */
export async function fillReadmes(library) {
  const filled = {}
  for (const [path, sections] of Object.entries(readmes))
    filled[path] = await fill(resolve(root, path), sections, library)
  return filled
}

async function fill(path, sections, library) {
  let text = readFileSync(path, 'utf8')
  for (const [name, make] of Object.entries(sections)) {
    const parts = text.split(new RegExp(`(?<=<!-- ${name} -->)[^]*(?=<!-- /${name} -->)`))
    if (parts.length !== 2) throw new Error(`${path}: no section ${name}`)
    const made = make(library)
    text = parts.join(`

${Array.isArray(made) ? table(made) : made}

`)
  }
  return format(text, {...(await resolveConfig(path)), parser: 'markdown'})
}

const code = text => `\`${text}\``

function table([head, ...rows]) {
  const line = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [library, {commands}, {helpOf}] = await Promise.all(
    ['index.js', 'cli/commands/index.js', 'cli/program.js'].map(
      path => import(`../../dist/${path}`)
    )
  )
  for (const [path, text] of Object.entries(await fillReadmes({...library, commands, helpOf})))
    writeFileSync(resolve(root, path), text)
}
