import type {ComponentChildren} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import type {Block, DocumentRecord, ParagraphBlock} from '../../schema/record.js'
import type {Detail} from '../contract.js'
import {colourOf, type Lights} from './lights.js'
import type {PageWords} from './words.js'

interface Props {
  text: PageWords
  detail: Detail
  lights: Lights
  lit: string | undefined
  light: (path: string | undefined) => void
}

interface Lamp {
  lit: string | undefined
  light: (path: string | undefined) => void
}

const fields = [
  'id',
  'kind',
  'session',
  'number',
  'submitted',
  'received',
  'dated',
  'subject',
  'committee'
] as const

/** The record as people read it. */
export function Record({text, detail, lit, light, lights}: Props) {
  const {record} = detail
  const side = useRef<HTMLElement>(null)
  const shown = lit && lights.linesOf(lit)
  useEffect(() => {
    side.current?.querySelector('.lit')?.scrollIntoView({block: 'nearest'})
  }, [lit, shown])
  // A doubt, a marker or a reference lights the block that it is in.
  const inner = lit !== undefined && /\/(doubts|references|footnoteReferences)\/\d+$/.test(lit)
  const lamp = {lit: inner ? lights.pathOf(lights.linesOf(lit)[0] ?? -1) : lit, light}
  const part = (
    path: string,
    title: string,
    it: {label: string | null; blocks: Block[]; inferred?: boolean} | null
  ) =>
    it && (
      <section class={`part ${colourOf(path)}`}>
        <h3>
          {it.label ?? title}
          {it.inferred && ' *'}
        </h3>
        {it.blocks.map((block, i) => (
          <BlockView block={block} path={`${path}/blocks/${i}`} lamp={lamp} />
        ))}
      </section>
    )
  return (
    <section class="record" ref={side} aria-label={text.record} tabIndex={0}>
      <h2>{text.record}</h2>
      <Header text={text} record={record} />
      {record.exchanges.map(({questions, answer}, i) => (
        <div class="exchange">
          <div>
            {questions.map((it, k) =>
              part(
                `/exchanges/${i}/questions/${k}`,
                `${text.question} ${it.numbers.join(', ')}`,
                it
              )
            )}
          </div>
          <div>
            {part(
              `/exchanges/${i}/answer`,
              `${text.answer} ${answer?.numbers.join(', ')}`,
              answer
            ) ?? <p class="missing">{text.noAnswer}</p>}
          </div>
        </div>
      ))}
      {part('/postponement', text.postponement, record.postponement)}
      {part('/explanation', text.explanation, record.explanation)}
      {record.other.map((it, i) => part(`/other/${i}`, text.other, it))}
      {record.footnotes.length > 0 && (
        <section class="part note">
          <h3>{text.notes}</h3>
          {record.footnotes.map((note, i) => (
            <Lit path={`/footnotes/${i}`} lamp={lamp}>
              <sup>{note.number}</sup>{' '}
              <Linked text={note.text} references={note.references} markers={[]} />
            </Lit>
          ))}
        </section>
      )}
    </section>
  )
}

function Header({text, record}: {text: PageWords; record: DocumentRecord}) {
  const people = record.questioners.map(({name, party}) => (party ? `${name} (${party})` : name))
  const offices = record.respondents.map(({role, name, portfolio}) =>
    [name, role, portfolio].filter(Boolean).join(', ')
  )
  const rows: [string, string][] = [
    ...fields.flatMap((field): [string, string][] =>
      record[field] === null ? [] : [[field, String(record[field])]]
    ),
    ['questioners', people.join('; ')],
    ['respondents', offices.join('; ')]
  ]
  return (
    <section class="part header">
      <h3>{text.header}</h3>
      <dl>
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

/** Something that lights its lines and is lit by them. */
function Lit({path, lamp, children}: {path: string; lamp: Lamp; children: ComponentChildren}) {
  const isLit = lamp.lit === path || lamp.lit?.startsWith(`${path}/`)
  return (
    <div
      class={`block${isLit ? ' lit' : ''}`}
      data-path={path}
      role="group"
      tabIndex={0}
      onMouseEnter={() => lamp.light(path)}
      onFocus={() => lamp.light(path)}
    >
      {children}
    </div>
  )
}

function BlockView({block, path, lamp}: {block: Block; path: string; lamp: Lamp}) {
  return (
    <Lit path={path} lamp={lamp}>
      <Content block={block} />
    </Lit>
  )
}

function Content({block}: {block: Block}) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Text block={block} />
        </p>
      )
    case 'heading':
      return (
        <h4>
          <Text block={block} />
        </h4>
      )
    case 'list': {
      const items = block.items.map(item => (
        <li>
          {item.map(inner => (
            <Content block={inner} />
          ))}
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map(({cells}) => (
              <tr>
                {cells.map(cell => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}

const Text = ({block}: {block: ParagraphBlock}) => (
  <Linked text={block.text} references={block.references} markers={block.footnoteReferences} />
)

interface LinkedProps {
  text: string
  references: DocumentRecord['references']
  markers: {number: number; offset: number}[]
}

/** A text with its references as links and its markers raised. Whatever it says, it is text. */
function Linked({text, references, markers}: LinkedProps) {
  const characters = Array.from(text)
  const cuts = new Set([0, characters.length])
  for (const {start, end} of references)
    if (start !== null && end !== null) cuts.add(start).add(end)
  for (const {offset} of markers) cuts.add(offset)
  const ends = [...cuts].sort((a, b) => a - b)
  return (
    <>
      {ends.map((from, i) => {
        const piece = characters.slice(from, ends[i + 1]).join('')
        const reference = references.find(
          it => it.start !== null && it.start <= from && it.end! > from
        )
        const url =
          reference?.url && /^https?:\/\//i.test(reference.url) ? reference.url : undefined
        return (
          <>
            {markers
              .filter(it => it.offset === from)
              .map(({number}) => (
                <sup class="marker">{number}</sup>
              ))}
            {piece && url ? (
              <a
                href={url}
                rel="noreferrer noopener"
                target="_blank"
                title={reference?.id ?? undefined}
              >
                {piece}
              </a>
            ) : reference ? (
              <span class="reference" title={reference.id ?? reference.type}>
                {piece}
              </span>
            ) : (
              piece
            )}
          </>
        )
      })}
    </>
  )
}
