import {parseSync, Visitor} from 'oxc-parser'

/** A pattern or a string in a source file, and the words in it. */
export interface Written {
  line: number
  /** As it stands in the source. */
  source: string
  kind: 'pattern' | 'string'
  words: string[]
}

/** All patterns and strings of a file that hold a word of two letters or more, but for paths of modules. */
export function writtenIn(path: string, text: string): Written[] {
  const found: (Written & {start: number; value: string})[] = []
  /** Where patterns are made from strings. */
  const made: {start: number; end: number}[] = []
  const add = (
    {start, end}: {start: number; end: number},
    kind: Written['kind'],
    value: string
  ): void => {
    const words = value.match(/\p{L}{2,}/gu)
    if (!words || /^\.{1,2}\//.test(value)) return
    const line = text.slice(0, start).split('\n').length
    found.push({start, value, line, source: text.slice(start, end), kind, words})
  }
  new Visitor({
    Literal(node) {
      if ('regex' in node) add(node, 'pattern', plain(node.regex.pattern))
      else if (typeof node.value === 'string') add(node, 'string', node.value)
    },
    TemplateLiteral(node) {
      add(node, 'string', rawOf(node))
    },
    TaggedTemplateExpression(node) {
      if (text.slice(node.tag.start, node.tag.end) === 'String.raw') made.push(node.quasi)
    },
    ArrayExpression({start, end, elements}) {
      const values = elements.map(element => (element?.type === 'Literal' ? element.value : null))
      const words = values.filter(value => typeof value === 'string')
      if (words.length > 1) add({start, end}, 'string', words.join(' '))
    },
    NewExpression({callee, arguments: [pattern]}) {
      if (text.slice(callee.start, callee.end) === 'RegExp' && pattern) made.push(pattern)
    }
  }).visit(parseSync(path, text).program)
  return found.map(({start, value, ...written}) =>
    made.some(part => part.start <= start && start < part.end)
      ? {...written, kind: 'pattern', words: plain(value).match(/\p{L}{2,}/gu) ?? []}
      : written
  )
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
