// Writes elements of XML and HTML. Children are markup already: text must be escaped first.

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

export const escape = text => text.replace(/[&<>"]/g, sign => entities[sign])

/** An element; one without children closes itself. */
export function element(name, attributes = {}, ...children) {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`)
  const start = `<${name}${pairs.join('')}`
  return children.length > 0 ? `${start}>${children.join('')}</${name}>` : `${start}/>`
}
