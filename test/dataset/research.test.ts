import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {convert, queryDataset, writeDataset, type DocumentRecord} from '../../src/index.js'

// Five sets of questions, as a researcher meets them: asked, postponed, answered late or in time, jointly,
// withdrawn, and followed up.
const header = (number: number, member: string, ministry: string, subject: string, asked: string) =>
  `Vergaderjaar 2023–2024\nAanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden\n${number}\nVragen van ${member} aan de Minister van ${ministry} over ${subject} (ingezonden ${asked}).`
const foot = (number: number) => `\nah-tk-20232024-${number}`

const documents: Record<string, string> = {
  'dikes-asked': `Vragen gesteld door de leden der Kamer\n2024Z00101\nVragen van het lid Grasdorp (SP) aan de Minister van Financiën over dijken (ingezonden 5 januari 2024).\n\nVraag 1\nKent u de dijken?1\n\nVraag 2\nWat kosten ze?\n\nVraag 3\nWie betaalt dat?\n\n1 Kamerstuk 26 643, nr. 280\nkv-tk-2024Z00101`,
  'dikes-postponed': `${header(11, 'het lid Grasdorp (SP)', 'Financiën', 'dijken', '5 januari 2024')}\nMededeling van Minister Hoppema (Financiën) (ontvangen 26 januari 2024).\n\nVraag 1\nKent u de dijken?\n\nVraag 2\nWat kosten ze?\n\nVraag 3\nWie betaalt dat?\n\nMededeling\nDe vragen van het lid Grasdorp (SP) over dijken (2024Z00101) kunnen niet binnen de gebruikelijke termijn worden beantwoord.${foot(11)}`,
  'dikes-answered': `${header(12, 'het lid Grasdorp (SP)', 'Financiën', 'dijken', '5 januari 2024')}\nAntwoord van Minister Hoppema (Financiën) (ontvangen 16 februari 2024).\n\nVraag 1\nKent u de dijken?1\n\nAntwoord 1\nJa.\n\nVraag 2\nWat kosten ze?\n\nVraag 3\nWie betaalt dat?\n\nAntwoord 2 en 3\nEen miljoen; het Rijk betaalt (Kamerstuk 36 200, nr. 77).\n\n1 Kamerstuk 26 643, nr. 280${foot(12)}`,
  'locks-answered': `${header(13, 'de leden Zandwijk en Oudeweg (beiden VVD)', 'Defensie', 'sluizen', '1 februari 2024')}\nAntwoord van Minister Boterveen (Defensie) (ontvangen 12 februari 2024).\n\nVraag 1\nKent u de sluizen?\n\nAntwoord 1\nJa.${foot(13)}`,
  'locks-again': `${header(14, 'het lid Zandwijk (VVD)', 'Defensie', 'het onderhoud van sluizen', '1 maart 2024')}\nAntwoord van Minister Boterveen (Defensie) (ontvangen 20 maart 2024). Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 13.\n\nVraag 1\nKent u het onderhoud?\n\nAntwoord 1\nZie het antwoord op vraag 1.${foot(14)}`,
  'mills-asked': `Vragen gesteld door de leden der Kamer\n2024Z00102\nVragen van het lid Lindeveen (D66) aan de Minister van Defensie over molens (ingezonden 8 maart 2024).\n\nVraag 1\nKent u de molens?\nkv-tk-2024Z00102`
}

let folder: string
const query = async (sql: string, directory = folder): Promise<unknown[][]> =>
  queryDataset(directory, sql, async ({rows}) => {
    const all: unknown[][] = []
    for await (const row of rows) all.push(row)
    return all
  })

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'aanhangsel-')), 'dataset')
  const records: DocumentRecord[] = []
  for (const [name, text] of Object.entries(documents))
    records.push((await convert(text, {name: `${name}.txt`})).record!)
  await writeDataset(records, folder)
}, 120_000)

afterAll(() => rmSync(join(folder, '..'), {recursive: true, force: true}))

describe('pairs', () => {
  test('are as many as questions, never multiplied, none lost', async () => {
    expect(await query('SELECT id FROM pairs')).toEqual(await query('SELECT id FROM questions'))
    expect(await query('SELECT count(*) - count(DISTINCT id) FROM pairs')).toEqual([[0]])
  })

  test('hold everything about a question and its answer', async () => {
    const [row] = await query(
      `SELECT number, kind, days, late, questioners, parties, first_party, departments, responding_departments,
         question, answer, answer_id, joint_with, refers_to, doubted, inferred, url
       FROM pairs WHERE id = 'ah-tk-20232024-12.q3'`
    )
    expect(row).toEqual([
      3,
      'answer',
      42,
      true,
      ['Grasdorp'],
      ['SP'],
      'SP',
      ['FIN'],
      ['FIN'],
      'Wie betaalt dat?',
      'Een miljoen; het Rijk betaalt (Kamerstuk 36 200, nr. 77).',
      'ah-tk-20232024-12.a2',
      [2],
      ['kst-36200-77'],
      false,
      false,
      'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-12.html'
    ])
  })
})

test('the date of a letter counts where nothing says when the answer came', async () => {
  const letter = (dated: string): string =>
    `Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nDatum ${dated}\nBetreft Vragen over de brug\n\nHierbij bied ik u de antwoorden aan op de vragen van het lid Zandwijk (SP) over de brug. Deze vragen werden ingezonden op 4 maart 2024 met kenmerk 2024Z05581.\n\nDe Minister van Infrastructuur en Waterstaat,\n\nJ. Hoppema\n\nVraag 1\nIs de brug dicht?\n\nAntwoord 1\nJa.`
  const directory = join(folder, '..', 'letters')
  for (const [dated, day, days, late] of [
    ['20 april 2024', '2024-04-20', 47, true],
    // A slip of the pen: the dates are as printed, and no answer came before its question.
    ['20 april 2023', '2023-04-20', null, null]
  ] as const) {
    await writeDataset([(await convert(letter(dated), {name: 'a.txt'})).record!], directory)
    for (const table of ['pairs', 'procedures']) {
      const date = table === 'pairs' ? 'dated' : 'answered'
      const sql = `SELECT submitted::VARCHAR, ${date}::VARCHAR, days, late FROM ${table}`
      expect(await query(sql, directory)).toEqual([['2024-03-04', day, days, late]])
    }
  }
})

test('procedures follow a set of questions through its documents', async () => {
  expect(
    await query(
      'SELECT id, state, days, late, postponements, documents, follows FROM procedures ORDER BY submitted'
    )
  ).toEqual([
    [
      '2024Z00101',
      'answered',
      42,
      true,
      1,
      ['kv-tk-2024Z00101', 'ah-tk-20232024-11', 'ah-tk-20232024-12'],
      []
    ],
    ['ah-tk-20232024-13', 'answered', 11, false, 0, ['ah-tk-20232024-13'], []],
    ['ah-tk-20232024-14', 'answered', 19, false, 0, ['ah-tk-20232024-14'], ['ah-tk-20232024-13']],
    ['2024Z00102', 'open', null, null, 0, ['kv-tk-2024Z00102'], []]
  ])
})

test('a set counts under the ministry asked first, or under who answers where none is printed', async () => {
  const asked = (number: number, to: string) =>
    `${header(number, 'het lid Grasdorp (SP)', to, `dijk ${number}`, '5 januari 2024')}\nAntwoord van Minister Hoppema (Financiën) (ontvangen 16 februari 2024).\n\nVraag 1\nKent u de dijk?\n\nAntwoord 1\nJa.${foot(number)}`
  const texts = {
    'both-asked': asked(21, 'Financiën en de Minister van Defensie'),
    'none-printed': asked(22, '').replace(' aan de Minister van ', '')
  }
  const records: DocumentRecord[] = []
  for (const [name, text] of Object.entries(texts))
    records.push((await convert(text, {name: `${name}.txt`})).record!)
  const directory = join(folder, '..', 'ministries')
  await writeDataset(records, directory)
  expect(
    await query('SELECT departments, ministry FROM procedures ORDER BY id', directory)
  ).toEqual([
    [['DEF', 'FIN'], 'FIN'],
    [[], 'FIN']
  ])
})

describe('questions of research, each answered by one SELECT over one table', () => {
  test.each([
    [
      'Who asks most, by party?',
      'SELECT first_party, count(*) FROM procedures GROUP BY 1 ORDER BY 2 DESC, 1',
      [
        ['VVD', 2],
        ['D66', 1],
        ['SP', 1]
      ]
    ],
    [
      'How many days does each ministry take?',
      'SELECT responding_departments[1], median(days)::INTEGER FROM pairs WHERE answer IS NOT NULL GROUP BY 1 ORDER BY 1',
      [
        ['DEF', 15],
        ['FIN', 42]
      ]
    ],
    [
      'What share of the answers comes late?',
      'SELECT round(avg(late::INTEGER), 2) FROM procedures WHERE late IS NOT NULL',
      [[0.33]]
    ],
    [
      'Which sets of questions are still open?',
      "SELECT subject FROM procedures WHERE state IN ('open', 'postponed')",
      [['molens']]
    ],
    [
      'How often is an answer postponed first?',
      'SELECT count(*) FILTER (postponements > 0), count(*) FROM procedures',
      [[1, 4]]
    ],
    [
      'Which questions are answered together?',
      "SELECT number FROM pairs WHERE len(joint_with) > 0 AND kind = 'answer' ORDER BY 1",
      [[2], [3]]
    ],
    [
      'Who asks whom?',
      'SELECT first_party, ministry, count(*) FROM procedures GROUP BY 1, 2 ORDER BY 1, 2',
      [
        ['D66', 'DEF', 1],
        ['SP', 'FIN', 1],
        ['VVD', 'DEF', 2]
      ]
    ],
    [
      'What do answers cite?',
      "SELECT cited, count(*) FROM pairs, unnest(refers_to) AS source(cited) WHERE kind = 'answer' GROUP BY 1 ORDER BY 1",
      [
        ['kst-26643-280', 1],
        ['kst-36200-77', 2]
      ]
    ],
    [
      'Which questions are asked by members of one party together?',
      'SELECT document FROM pairs WHERE len(questioners) > 1 AND len(parties) = 1',
      [['ah-tk-20232024-13']]
    ],
    [
      'Which sets follow earlier ones?',
      'SELECT subject, follows[1] FROM procedures WHERE len(follows) > 0',
      [['het onderhoud van sluizen', 'ah-tk-20232024-13']]
    ]
  ])('%s', async (_, sql, rows) => {
    expect(await query(sql)).toEqual(rows)
  })
})

test('the gazetteers say what the ids of the other tables mean', async () => {
  expect(
    await query(
      "SELECT name FROM departments WHERE id = 'FIN' UNION ALL SELECT name FROM parties WHERE id = 'SP'"
    )
  ).toEqual([['Financiën'], ['Socialistische Partij']])
  expect(
    await query(
      'SELECT count(*) FROM people WHERE party_id NOT IN (SELECT id FROM parties) OR department NOT IN (SELECT id FROM departments)'
    )
  ).toEqual([[0]])
})

test('a ministry has the code of the register under each of its names, and none where nobody says it', async () => {
  expect(
    await query(
      "SELECT list(id ORDER BY \"from\"), tooi FROM departments WHERE tooi IN ('mnre1045', 'mnre1153', 'mnre1034') GROUP BY tooi ORDER BY tooi"
    )
  ).toEqual([
    [['BZK'], 'mnre1034'],
    [['ELI', 'EZ2012', 'EZK', 'EZ2024', 'EZK2026'], 'mnre1045'],
    [['LNV2017', 'LVVN'], 'mnre1153']
  ])
  expect(await query('SELECT count(*), count(tooi) FROM departments')).toEqual([[38, 24]])
})

describe('what the README shows in one line each', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../src/dataset/README.md'), 'utf8')
  const [, section = ''] = /## Five questions, a line each\n(.*?)\n## /s.exec(readme) ?? []
  const lines = [...section.matchAll(/^aanhangsel query "(.*)"$/gm)].map(([, sql]) => sql!)

  test('is five questions', () => expect(lines).toHaveLength(5))

  test.each(lines)('answers %s', async sql => {
    expect((await query(sql)).length).toBeGreaterThan(0)
  })

  test('is what DuckDB reads', async () => {
    const [, line] = /\| DuckDB +\| `(.*?)`/.exec(readme)!
    const there = line!.replace('dataset/', `${folder}/`)
    expect(await query(there)).toEqual(await query('FROM pairs'))
  })
})
