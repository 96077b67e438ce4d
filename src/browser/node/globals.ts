// What code for Node.js finds without importing it: esbuild puts these in its place, within the bundle alone.
export {Buffer} from 'buffer'

export const setImmediate = (use: () => void): void => queueMicrotask(use)

/** What is asked of the process before pdf.js is loaded. */
export const process = {env: {}, getBuiltinModule: () => ({createRequire: () => () => undefined})}
