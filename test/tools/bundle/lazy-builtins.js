/** What takes Node milliseconds to load, and is hardly ever used, by who imports it in which way. */
const stubs = {
  // As a global, it does not make Node list all of its own options.
  'import-statement node:process': 'export default process',
  // For commands that are programs of their own; we have none.
  'require-call node:child_process':
    "exports.spawn = (...words) => process.getBuiltinModule('node:child_process').spawn(...words)"
}

/** Plugin of esbuild: modules of Node that a start need not wait for. */
export const lazyBuiltins = {
  name: 'lazy-builtins',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:(?:process|child_process)$/}, ({path, kind}) => {
      const key = `${kind} ${path}`
      return stubs[key] ? {path: key, namespace: 'lazy-builtin'} : undefined
    })
    onLoad({filter: /./, namespace: 'lazy-builtin'}, ({path}) => ({contents: stubs[path]}))
  }
}
