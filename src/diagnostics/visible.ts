// Control characters, and the signs that turn the direction of writing around:
// on a terminal both can make a message say something else, or do something.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const hidden = /[\0-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/g

/**
 * Text that a message quotes (from a document, a file name), with anything escaped that a terminal
 * would obey.
 */
export const visible = (text: string): string => text.replace(hidden, escape)

/** The same for text of several lines; the line ends stay. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n')

const escape = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g

/**
 * Text of a document without control characters: each becomes a space, so that all places stay as
 * they are. White space stays.
 */
export const withoutControls = (text: string): string => text.replace(controls, ' ')
