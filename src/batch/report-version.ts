/** Version of the form of the report; it grows where a field changes its meaning. */
export const reportVersion = 1
