import {useEffect, useRef} from 'preact/hooks'
import type {Block} from '../../../schema/record.js'
import {useDesk} from '../desk.js'
import {colourOf} from '../lights.js'
import {reveal} from '../reveal.js'
import {useWords} from '../words/index.js'
import {BlockView} from './block.js'
import {Header} from './header.js'
import {Linked} from './linked.js'
import {Lit, WrongMark} from './lit.js'

/** The record, for people to read. */
export function Record() {
  const words = useWords()
  const {detail, lit, doubt} = useDesk()
  const {exchanges, postponement, explanation, other} = detail.record
  const side = useRef<HTMLElement>(null)
  useEffect(() => {
    reveal(side.current, '.doubt.current, .lit')
  }, [lit, doubt])
  return (
    <section class="record" ref={side} aria-label={words.record} tabIndex={0}>
      <h2>{words.record}</h2>
      <Header />
      {exchanges.map((_, i) => (
        <ExchangeView index={i} />
      ))}
      <Part path="/postponement" title={words.postponement} part={postponement} />
      <Part path="/explanation" title={words.explanation} part={explanation} />
      {other.map((passage, i) => (
        <Part path={`/other/${i}`} title={words.other} part={passage} />
      ))}
      <Notes />
    </section>
  )
}

/** Questions with their answer beside them. */
function ExchangeView({index}: {index: number}) {
  const words = useWords()
  const {questions, answer} = useDesk().detail.record.exchanges[index]!
  const path = `/exchanges/${index}`
  return (
    <div class="exchange">
      <div>
        {questions.map((question, k) => (
          <Part
            path={`${path}/questions/${k}`}
            title={words.question(question.numbers.join(', '))}
            part={question}
          />
        ))}
      </div>
      <div>
        {answer ? (
          <Part
            path={`${path}/answer`}
            title={words.answer(answer.numbers.join(', '))}
            part={answer}
          />
        ) : (
          <p class="missing">{words.noAnswer}</p>
        )}
      </div>
    </div>
  )
}

interface PartProps {
  path: string
  title: string
  part: {label: string | null; blocks: Block[]; inferred?: boolean} | null
}

function Part({path, title, part}: PartProps) {
  const words = useWords()
  const {shown} = useDesk()
  if (!part) return null
  return (
    <section class={`part ${colourOf(path)}${shown === path ? ' lit' : ''}`} data-part={path}>
      <h3 title={part.label ?? undefined}>
        {title}
        {part.inferred && <abbr title={words.inferred}> *</abbr>}
        <WrongMark path={path} />
      </h3>
      {part.blocks.map((block, i) => (
        <BlockView block={block} path={`${path}/blocks/${i}`} />
      ))}
    </section>
  )
}

function Notes() {
  const words = useWords()
  const {footnotes} = useDesk().detail.record
  if (footnotes.length === 0) return null
  return (
    <section class="part note">
      <h3>{words.notes}</h3>
      {footnotes.map(({number, text, references}, i) => (
        <Lit path={`/footnotes/${i}`}>
          <sup>{number}</sup>{' '}
          <Linked path={`/footnotes/${i}`} text={text} references={references} markers={[]} />
        </Lit>
      ))}
    </section>
  )
}
