import type {Block} from '../../../schema/record.js'
import {Linked} from './linked.js'
import {Lit} from './lit.js'

interface Props {
  block: Block
  path: string
}

/** A block of a part, which lights its lines. */
export const BlockView = ({block, path}: Props) => (
  <Lit path={path}>
    <Content block={block} path={path} />
  </Lit>
)

function Content({block, path}: Props) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Linked path={path} {...block} markers={block.footnoteReferences} />
        </p>
      )
    case 'heading':
      return (
        <h4>
          <Linked path={path} {...block} markers={block.footnoteReferences} />
        </h4>
      )
    case 'list': {
      const items = block.items.map((item, i) => (
        <li>
          {item.map((inner, k) => (
            <Content block={inner} path={`${path}/items/${i}/${k}`} />
          ))}
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <Rows block={block} />
  }
}

const Rows = ({block}: {block: Extract<Block, {type: 'table'}>}) => (
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
