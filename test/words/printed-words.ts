import {parseSync, Visitor, type Node} from 'oxc-parser'

/** A pattern or a string in a source file, and the words in it. */
export interface Written {
  line: number
  /** As it stands in the source. */
  source: string
  kind: 'pattern' | 'string'
  words: string[]
}

/** All patterns and strings of a file that hold a word of two letters or more. */
export function writtenIn(path: string, text: string): Written[] {
  const found: Written[] = []
  const add = (node: {start: number; end: number}, kind: Written['kind'], value: string): void => {
    const words = value.match(/\p{L}{2,}/gu)
    if (!words) return
    const line = text.slice(0, node.start).split('\n').length
    found.push({line, source: text.slice(node.start, node.end), kind, words})
  }
  const addPattern = (node: {start: number; end: number}, pattern: string): void =>
    add(node, 'pattern', plain(pattern))
  new Visitor({
    Literal(node) {
      if ('regex' in node) addPattern(node, node.regex.pattern)
      else if (typeof node.value === 'string') add(node, 'string', node.value)
    },
    TemplateLiteral(node) {
      add(node, 'string', rawOf(node))
    },
    TaggedTemplateExpression(node) {
      if (text.slice(node.tag.start, node.tag.end) === 'String.raw')
        addPattern(node, rawOf(node.quasi))
    },
    NewExpression(node) {
      const [source] = node.arguments
      if (text.slice(node.callee.start, node.callee.end) === 'RegExp' && source)
        for (const value of literalsIn(source)) addPattern(source, value)
    }
  }).visit(parseSync(path, text).program)
  return found
}

/** A pattern without its classes, escapes and names of groups, which are no words. */
const plain = (pattern: string): string =>
  pattern
    .replace(/\\[pP]\{[^}]*\}|\(\?<\w+>|\\k<\w+>|\\u\{?[\da-fA-F]+\}?|\\x[\da-fA-F]{2}/g, ' ')
    .replace(/\\[a-zA-Z]/g, ' ')
    .replace(/\[(?:\\.|[^\]\\])*\]/g, letters =>
      /^\[\p{L}{2}\]$/u.test(letters) ? letters[2]! : ' '
    )

const rawOf = ({quasis}: {quasis: {value: {raw: string}}[]}): string =>
  quasis.map(({value}) => value.raw).join(' ')

/** The texts of what a pattern is made from. */
function literalsIn(node: Node): string[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value]
  return node.type === 'TemplateLiteral' ? [rawOf(node)] : []
}
