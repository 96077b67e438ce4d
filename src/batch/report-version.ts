/** Version of the form of the report; it goes up when a field changes its meaning. */
export const reportVersion = 1
