// Globals of Node.js: esbuild replaces them by these, only within the bundle.
export {Buffer} from 'buffer'

export const setImmediate = (use: () => void): void => queueMicrotask(use)

/** What is used of `process` before pdf.js is loaded. */
export const process = {env: {}, getBuiltinModule: () => ({createRequire: () => () => undefined})}
