export type Severity = 'info' | 'warning' | 'error'

/** What a diagnostic says in general: how serious it is, what it means, and what to do about it. */
export type Rule = readonly [severity: Severity, meaning: string, advice: string]
