import {escape} from '../tools/markup.js'

const namespaces =
  'xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:cd="http://standaarden.overheid.nl/cup/data" xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" ' +
  'xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:c="http://standaarden.overheid.nl/collectie/"'
const live = 'https://repository.overheid.nl'

/**
 * @typedef {object} Publication
 * @property {string} id
 * @property {string} set
 * @property {string} available day
 * @property {string} modified day
 * @property {string} session
 * @property {string} [number]
 * @property {string[]} cases
 * @property {string} [status]
 * @property {string[]} [questioners]
 * @property {Record<string, Buffer>} forms
 */

/** The SRU service of the repository of official publications, and its files. */
export class Repository {
  /** @type {Map<string, Publication>} */
  publications = new Map()
  /** Records that a page leaves out although they are announced. */
  holdBack = 0
  /** Where its addresses point to. */
  origin = live

  /** @param {Publication} publication */
  put(publication) {
    this.publications.set(publication.id, publication)
  }

  /** @param {URL} url @returns {import('./server.js').Reply | undefined} */
  reply(url) {
    if (url.pathname === '/sru') return xml(this.#answer(url.searchParams))
    const [, id = '', form = ''] =
      /^\/frbr\/officielepublicaties\/[\w-]+\/[\w-]+\/([\w-]+)\/1\/(\w+)\/[\w.-]+$/.exec(
        url.pathname
      ) ?? []
    if (!url.pathname.startsWith('/frbr/')) return undefined
    const body = this.publications.get(id)?.forms[form]
    // An unknown identifier gets a page of the site, with status 200.
    if (!body) return page('<!DOCTYPE html><html><body>Deze pagina bestaat niet</body></html>')
    return {status: 200, headers: {'content-type': 'application/octet-stream'}, body}
  }

  /** @param {URLSearchParams} parameters */
  #answer(parameters) {
    const query = parameters.get('query') ?? ''
    const start = Number(parameters.get('startRecord') ?? 1)
    const most = Number(parameters.get('maximumRecords') ?? 10)
    if (start >= 10_000) return {status: 504, body: '<html><h1>504 Gateway Time-out</h1></html>'}
    const match = /^(.*?)(?: sortBy dt\.identifier\/sort\.ascending)?$/.exec(query)
    const clauses = (match?.[1] ?? '').split(' AND ')
    let found = [...this.publications.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    const ignored = []
    for (const clause of clauses) {
      const [, index = '', operator = '', value = ''] =
        /^([\w.-]+?)(==|>=|<=|>|<|=)"?(.*?)"?$/.exec(clause) ?? []
      if (!/^(?:c|w|dt)\./.test(index))
        return {status: 200, body: diagnostic(`unknown prefix ${index}`)}
      if (/[()]/.test(value) && !clause.includes('"'))
        return {status: 200, body: diagnostic('mismatched input')}
      const isDate = index === 'dt.available' || index === 'dt.modified'
      if (isDate && !isReal(value)) ignored.push(clause)
      else found = found.filter(publication => holds(publication, index, operator, value))
    }
    const page = found.slice(start - 1, start - 1 + most - this.holdBack)
    return {status: 200, body: this.#render(found.length, page, ignored)}
  }

  /** @param {number} count @param {Publication[]} page @param {string[]} ignored */
  #render(count, page, ignored) {
    const records = page.map(
      (publication, i) =>
        `<sru:record><sru:recordData><gzd:gzd>${this.#record(publication)}</gzd:gzd></sru:recordData>` +
        `<sru:recordPosition>${i + 1}</sru:recordPosition></sru:record>`
    )
    const diagnostics = ignored.map(
      clause =>
        `<diag:diagnostic xmlns:diag="http://docs.oasis-open.org/ns/search-ws/diagnostic"><diag:uri>info:srw/diagnostic/1/10</diag:uri>` +
        `<diag:details>${escape(clause)} is not a valid range constraint</diag:details><diag:message>SEARCH-IGNOREDQTEXT</diag:message></diag:diagnostic>`
    )
    return (
      `<?xml version="1.0" encoding="UTF-8"?><sru:searchRetrieveResponse ${namespaces}><sru:version>2.0</sru:version>` +
      `<sru:numberOfRecords>${count}</sru:numberOfRecords><sru:records>${records.join('')}</sru:records>` +
      (diagnostics.length > 0 ? `<sru:diagnostics>${diagnostics.join('')}</sru:diagnostics>` : '') +
      `<sru:resultCountPrecision>info:srw/vocabulary/resultCountPrecision/1/estimate</sru:resultCountPrecision></sru:searchRetrieveResponse>`
    )
  }

  /** @param {Publication} publication */
  #record({id, set, available, modified, session, number, cases, status, questioners = [], forms}) {
    const group = /^(?:ah|kv)-\d+$/.test(id) ? 'onopgemaakt' : session.replace('-', '')
    const collection = id.replace(/-[^-]*$/, '').replace(/-\d{8}$/, '')
    const many = (/** @type {string} */ name, /** @type {string[]} */ values) =>
      values
        .map(value => `<overheidwetgeving:${name}>${escape(value)}</overheidwetgeving:${name}>`)
        .join('')
    const items = Object.keys(forms).map(
      form =>
        `<gzd:itemUrl manifestation="${form}">${this.origin}/frbr/officielepublicaties/${collection}/${group}/${id}/1/${form}/${id}.${form}</gzd:itemUrl>`
    )
    return (
      `<gzd:originalData><overheidwetgeving:meta><overheidwetgeving:owmskern><dcterms:identifier>${id}</dcterms:identifier>` +
      `<dcterms:title>Titel van ${id}</dcterms:title><dcterms:type>${escape(set)}</dcterms:type><dcterms:modified>${modified}</dcterms:modified></overheidwetgeving:owmskern>` +
      `<overheidwetgeving:owmsmantel><dcterms:available>${available}</dcterms:available><dcterms:date>${available}</dcterms:date></overheidwetgeving:owmsmantel>` +
      `<overheidwetgeving:tpmeta><c:product-area>officielepublicaties</c:product-area>${many('documentstatus', status ? [status] : [])}` +
      `${many('publicatienaam', [set])}${many('vergaderjaar', [session])}${many('aanhangselnummer', number ? [number] : [])}` +
      `${many('vraagnummer', cases)}${many('indiener', questioners)}` +
      `<cd:datumTijdstipWijzigingWork>${modified}T12:00:00.0000000+02:00</cd:datumTijdstipWijzigingWork></overheidwetgeving:tpmeta></overheidwetgeving:meta></gzd:originalData>` +
      `<gzd:enrichedData><gzd:preferredUrl>https://zoek.officielebekendmakingen.nl/${id}.html</gzd:preferredUrl>${items.join('')}</gzd:enrichedData>`
    )
  }
}

/** @param {Publication} publication @param {string} index @param {string} operator @param {string} value */
function holds(publication, index, operator, value) {
  const found = /** @type {Record<string, string>} */ ({
    'c.product-area': 'officielepublicaties',
    'w.publicatienaam': publication.set,
    'dt.available': publication.available,
    'dt.modified': publication.modified,
    'dt.identifier': publication.id
  })[index]
  if (found === undefined) return false
  if (operator === '>=') return found >= value
  if (operator === '<=') return found <= value
  if (operator === '>') return found > value
  return found === value
}

/** @param {string} day */
function isReal(day) {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** @param {string} message */
const diagnostic = message =>
  `<?xml version="1.0"?><searchRetrieveResponse xmlns="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:ns3="http://docs.oasis-open.org/ns/search-ws/diagnostic">` +
  `<version>2.0</version><diagnostics><ns3:diagnostic><ns3:uri>info:srw/diagnostic/1/10</ns3:uri><ns3:message>${escape(message)}</ns3:message></ns3:diagnostic></diagnostics></searchRetrieveResponse>`

/** @param {{status: number, body: string}} answer */
const xml = ({status, body}) => ({
  status,
  headers: {'content-type': 'application/xml'},
  body: Buffer.from(body)
})
/** @param {string} body */
const page = body => ({
  status: 200,
  headers: {'content-type': 'text/html'},
  body: Buffer.from(body)
})

/** @param {number} count of cases: a question, and an answer or Mededeling of each */
export function makeRepository(count) {
  const repository = new Repository()
  for (let number = 0; number < count; number++) putPublications(repository, number)
  return repository
}

/** @param {Repository} repository @param {number} number */
export function putPublications(repository, number, day = '2026-10-01') {
  const code = `2026Z${20_001 + number}`
  const common = {
    session: '2026-2027',
    available: day,
    modified: day,
    cases: [code],
    questioners: ['Voorbeeld']
  }
  const questions = xmlOf(`<kamervraagnummer>${code}</kamervraagnummer>`, number)
  repository.put({
    ...common,
    id: `kv-tk-${code}`,
    set: 'Kamervragen zonder antwoord',
    forms: {
      xml: questions,
      html: Buffer.from('<html>kamervragen</html>'),
      pdf: Buffer.from('%PDF-1.4 %%EOF')
    }
  })
  repository.put({
    ...common,
    id: `ah-tk-20262027-${number + 1}`,
    set: 'Kamervragen (Aanhangsel)',
    number: String(number + 1),
    forms: {xml: xmlOf('', number), pdf: Buffer.from('%PDF-1.4 %%EOF')}
  })
}

/** @param {string} inner @param {number} number */
const xmlOf = (inner, number) =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><officiele-publicatie><kamervragen>${inner}` +
      `<kamervraagomschrijving type="vraag">Vragen over voorbeeld ${number}</kamervraagomschrijving>` +
      `<vraag><nr>1</nr><al>Kent u het bericht over voorbeeld ${number}?</al></vraag></kamervragen></officiele-publicatie>`
  )
