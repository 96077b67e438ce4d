import {useDesk} from '../desk.js'
import {useWords} from '../words/index.js'
import {Field} from './field.js'
import {fieldText, headerFields, type HeaderField} from './field-text.js'
import {WrongMark} from './lit.js'

/** The fields of the header; if they can be changed, the empty ones can be filled in. */
export function Header() {
  const words = useWords()
  const {detail, field: open} = useDesk()
  const isShown = (field: HeaderField): boolean =>
    open === field || fieldText(detail.record, field) !== ''
  const empty = headerFields.filter(field => !isShown(field))
  return (
    <section class="part header">
      <h3>{words.header}</h3>
      <dl>
        {headerFields.filter(isShown).map(field => (
          <Field key={field} field={field} />
        ))}
      </dl>
      {detail.canWrite && empty.length > 0 && <EmptyFields fields={empty} />}
    </section>
  )
}

function EmptyFields({fields}: {fields: HeaderField[]}) {
  const words = useWords()
  const {editField, light, lit} = useDesk()
  return (
    <p class="empty-fields">
      <span class="quiet">{words.empty}</span>
      {fields.map(field => (
        <button
          class={lit === `/${field}` ? 'lit' : undefined}
          data-path={`/${field}`}
          onFocus={() => light(`/${field}`)}
          onClick={() => editField(field)}
        >
          {words.fields[field]}
          <WrongMark path={`/${field}`} />
        </button>
      ))}
    </p>
  )
}
