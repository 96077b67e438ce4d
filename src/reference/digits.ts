/** Each of the digits, for hints that have one. */
export const digits: readonly string[] = [...'0123456789']
