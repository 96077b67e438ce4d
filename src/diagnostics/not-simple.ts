/** A document that should be converted only if it is simple, and is not. */
export class NotSimple extends Error {}
