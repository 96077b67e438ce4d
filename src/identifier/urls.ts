import type {Manifestations} from './form.js'

const site = 'https://zoek.officielebekendmakingen.nl'

/** Page and files of a publication on officielebekendmakingen.nl. */
export const officialUrls = (id: string): Manifestations => ({
  page: `${site}/${id}.html`,
  html: `${site}/${id}.html`,
  pdf: `${site}/${id}.pdf`,
  xml: `${site}/${id}.xml`,
  odt: `${site}/${id}.odt`,
  metadata: `${site}/${id}/metadata.xml`
})
