import type {Category} from './feed.js'
import type {FeedEntry} from './page.js'
import type {Reading} from './reading.js'
import {
  isDeleted,
  repeatedFields,
  toActor,
  toDocument,
  toFractie,
  toPersoon,
  toZaak
} from './rows.js'
import {isWanted, versionOf} from './version.js'

type Taker = (entry: FeedEntry, reading: Reading) => void

/** What is done with an entry of each category. */
export const takers: Record<Category, Taker> = {
  Document: takeDocument,
  Zaak: takeZaak,
  DocumentActor: takeActor,
  ZaakActor: takeActor,
  Persoon: takeOther,
  Fractie: takeOther
}

/** A document that was withdrawn is marked; its file stays. */
function takeDocument(entry: FeedEntry, reading: Reading): void {
  const {log, kinds, result} = reading
  const known = log.get('document', entry.id)
  if (isDeleted(entry)) {
    if (!known || known.deleted) return
    log.put({...known, token: entry.token ?? known.token, deleted: true})
    reading.touched.add(entry.id)
    result.deleted++
    return
  }
  // Those of kinds that are not fetched are also kept: others follow them.
  const document = toDocument(entry)
  if (!document) return
  if (!log.put(document)) return
  noteRepeated(entry, reading)
  reading.touched.add(entry.id)
  if (isWanted(document, kinds) && log.get('file', entry.id)?.version !== versionOf(document))
    reading.wanted++
}

/** Only those of known documents, and of those that the next run will find. */
function takeZaak(entry: FeedEntry, reading: Reading): void {
  const {log, state} = reading
  const documents = log.documentsOf(entry.id)
  if (isDeleted(entry)) return
  if (documents.length === 0 && (entry.token ?? 0) <= (state.cursors['Document'] ?? 0)) return
  log.remove('absent', entry.id)
  if (!log.put(toZaak(entry))) return
  noteRepeated(entry, reading)
  for (const id of documents) reading.touched.add(id)
}

function takeActor(entry: FeedEntry, reading: Reading): void {
  const {log, state} = reading
  const entity = entry.entity === 'zaakActor' ? 'zaakActor' : 'documentActor'
  const known = log.get(entity, entry.id)
  const actor = isDeleted(entry) ? undefined : toActor(entry)
  const of = actor?.of ?? known?.of
  if (of === undefined) return
  const documents =
    entity === 'zaakActor' ? log.documentsOf(of) : log.has('document', of) ? [of] : []
  if (!actor) log.remove(entity, entry.id)
  else if (documents.length === 0 && actor.token <= (state.cursors['Document'] ?? 0)) return
  else if (!log.put(actor)) return
  else noteRepeated(entry, reading)
  for (const id of documents) reading.touched.add(id)
}

/** A third of the persons come back empty, and one that is withdrawn was somebody nevertheless. */
function takeOther(entry: FeedEntry, reading: Reading): void {
  if (isDeleted(entry)) return
  const row = entry.entity === 'fractie' ? toFractie(entry) : toPersoon(entry)
  if (!reading.log.put(row)) return
  noteRepeated(entry, reading)
  reading.touchedAll = true
}

function noteRepeated(entry: FeedEntry, {note}: Reading): void {
  for (const name of repeatedFields(entry))
    note(`${entry.entity} ${entry.id} has several ${name}: the first one counts`)
}
