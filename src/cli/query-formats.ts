/** How the rows of a query are printed. */
export const queryFormats = ['table', 'csv', 'json'] as const
export type QueryFormat = (typeof queryFormats)[number]
