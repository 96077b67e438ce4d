interface Props {
  label: string
  value: string
  options: (readonly [value: string, name: string])[]
  choose: (value: string) => void
}

/** A choice of several, with a label. */
export const Choice = ({label, value, options, choose}: Props) => (
  <label>
    {label}
    <select value={value} onChange={event => choose(event.currentTarget.value)}>
      {options.map(([value, name]) => (
        <option value={value}>{name}</option>
      ))}
    </select>
  </label>
)
