/** What takes Node milliseconds to load and is hardly ever used: modules of Node, and what stands for them. */
const modules = {
  // As a global, it does not make Node list all of its own options.
  'node:process': 'export default process',
  // For commands that are programs of their own; we have none.
  'node:child_process':
    "export const spawn = (...words) => process.getBuiltinModule('node:child_process').spawn(...words)"
}

/** Plugin of esbuild. */
export const lazyBuiltins = {
  name: 'lazy-builtins',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:(?:process|child_process)$/}, ({path, kind}) =>
      path === 'node:process' && kind === 'require-call'
        ? undefined
        : {path, namespace: 'lazy-builtin'}
    )
    onLoad({filter: /./, namespace: 'lazy-builtin'}, ({path}) => ({contents: modules[path]}))
  }
}

const prefix = '\0lazy:'

/** Plugin of Rolldown. */
export const lazyModules = {
  name: 'lazy-builtins',
  resolveId: source => (source in modules ? prefix + source : undefined),
  load: id => (id.startsWith(prefix) ? modules[id.slice(prefix.length)] : undefined)
}
