// What is counted over a run, and how it is printed.

export const newFigures = () => ({
  mutants: 0,
  records: 0,
  kinds: new Map(),
  refusals: new Map(),
  ruleIds: new Map(),
  slowest: [],
  milliseconds: 0,
  violations: []
})

const count = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by)

export function addTo(figures, {number, kind, name, ms, records, ruleIds, refused, violations}) {
  figures.mutants++
  figures.milliseconds += ms
  if (records > 0) figures.records++
  count(figures.kinds, kind)
  if (refused) count(figures.refusals, refused)
  for (const ruleId of ruleIds) count(figures.ruleIds, ruleId)
  figures.slowest.push({number, kind, name, ms})
  if (figures.slowest.length > 1000) shorten(figures)
  for (const violation of violations) figures.violations.push({number, kind, name, violation})
}

function shorten(figures) {
  figures.slowest = figures.slowest.toSorted((a, b) => b.ms - a.ms).slice(0, 5)
}

const table = map =>
  [...map]
    .toSorted((a, b) => b[1] - a[1])
    .map(([key, value]) => `  ${key.padEnd(32)} ${String(value).padStart(8)}`)
    .join('\n')

export function printed(figures, {seconds}) {
  shorten(figures)
  const {mutants, records, kinds, refusals, ruleIds, slowest, milliseconds, violations} = figures
  // Threads share the memory of the process.
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  return `${mutants} mutants in ${seconds.toFixed(0)} s: ${records} gave a record, ${mutants - records} were refused
mean ${(milliseconds / mutants).toFixed(1)} ms, peak memory ${peak} MB, violations ${violations.length}

mutants by kind
${table(kinds)}

refused by
${table(refusals)}

mutants with a diagnostic
${table(ruleIds)}

slowest
${slowest.map(({number, kind, ms}) => `  ${ms.toFixed(0).padStart(6)} ms  mutant ${number}, ${kind}`).join('\n')}
`
}
