/** What the page can also do if scripts run: sort and save tables, copy queries. */
export const script = `
const button = (text, run) => Object.assign(document.createElement('button'), {type: 'button', textContent: text, onclick: run})
for (const table of document.querySelectorAll('table')) {
  const body = table.tBodies[0]
  table.querySelectorAll('thead th').forEach((head, i) => {
    let down = false
    const text = head.textContent
    head.replaceChildren(button(text, () => {
      down = !down
      const key = row => row.cells[i].dataset.value ?? row.cells[i].textContent
      const order = (a, b) => key(a).localeCompare(key(b), undefined, {numeric: true}) * (down ? -1 : 1)
      body.append(...[...body.rows].sort(order))
      table.querySelectorAll('thead th').forEach(other => other.removeAttribute('aria-sort'))
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
    }))
  })
  const csv = () => [...table.rows].map(row => [...row.cells].map(cell => '"' + (cell.dataset.value ?? cell.textContent).replaceAll('"', '""') + '"').join(',')).join('\\r\\n')
  table.parentElement.before(button(document.body.dataset.save, () => {
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(new Blob(['\\ufeff' + csv()], {type: 'text/csv'})),
      download: table.closest('section').id + '.csv'
    })
    link.click()
  }))
}
for (const pre of document.querySelectorAll('pre'))
  pre.before(button(document.body.dataset.copy, async event => {
    await navigator.clipboard.writeText(pre.textContent)
    event.target.textContent = document.body.dataset.copied
  }))
`
