// The structure tree of a tagged PDF while its pages are drawn; without tags it only draws.

export class Tags {
  constructor(pdf, tagged) {
    Object.assign(this, {pdf, tagged, open: []})
    if (tagged) this.open = [this.begin('Document')]
  }

  begin(name) {
    const element = this.pdf.struct(name)
    if (this.open?.length > 0) this.open.at(-1).add(element)
    else this.pdf.addStructure(element)
    return element
  }

  /** Draw what stands in an element of its own. */
  element(name, draw) {
    if (!this.tagged) return draw()
    const element = this.begin(name)
    this.name = name
    this.content = element
    this.mark()
    draw()
    this.unmark()
    element.end()
    this.last = element
  }

  table = draw => this.group('Table', draw)
  row = draw => this.group('TR', draw)

  group(name, draw) {
    if (!this.tagged) return draw()
    this.open.push(this.begin(name))
    draw()
    this.open.pop().end()
  }

  mark() {
    this.content.add(this.pdf.markStructureContent(this.name))
    this.isMarked = true
  }

  unmark() {
    if (this.isMarked) this.pdf.endMarkedContent()
    this.isMarked = false
  }

  /** Do something between two pages while an element goes on. */
  interrupt(change) {
    const {content, name, isMarked} = this
    this.unmark()
    change()
    Object.assign(this, {content, name})
    if (isMarked) this.mark()
  }

  artifact(draw) {
    if (this.tagged) this.pdf.markContent('Artifact', {type: 'Pagination'})
    draw()
    if (this.tagged) this.pdf.endMarkedContent()
  }

  note(draw) {
    if (!this.tagged) return draw()
    this.noteElement = this.begin('Note')
    this.more(draw)
  }

  /** Another line of the note. */
  more(draw) {
    if (!this.tagged) return draw()
    this.noteElement.add(this.pdf.markStructureContent('Note'))
    draw()
    this.pdf.endMarkedContent()
  }

  end() {
    this.open[0]?.end()
  }
}
