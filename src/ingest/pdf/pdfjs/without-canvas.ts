/**
 * pdf.js draws on a canvas that Node lacks, and loads a native one (`@napi-rs/canvas`, 31 MB) for three
 * classes that it names when it starts. We draw nothing, so stand-ins will do, and PDFs can be read
 * without the native module. Only one of them is ever used: a glyph that is a picture is traced with a
 * matrix, and its outline is thrown away.
 */
class StandInMatrix {
  a = 1
  b = 0
  c = 0
  d = 1
  e = 0
  f = 0
  scaleSelf(): this {
    return this
  }
  translateSelf(): this {
    return this
  }
}

const standIns: Readonly<Record<string, unknown>> = {
  DOMMatrix: StandInMatrix,
  ImageData: class {},
  Path2D: class {}
}

const canvas = '@napi-rs/canvas'
let users = 0
let added: string[] = []

/**
 * Do something with the three stand-ins in place; if the platform has its own classes, those stay.
 * Afterwards nothing of it is left in the process.
 */
export async function withStandIns<T>(use: () => Promise<T>): Promise<T> {
  if (users++ === 0) {
    added = Object.keys(standIns).filter(name => !(name in globalThis))
    for (const name of added)
      Object.defineProperty(globalThis, name, {value: standIns[name], configurable: true})
  }
  try {
    return await use()
  } finally {
    if (--users === 0) for (const name of added) Reflect.deleteProperty(globalThis, name)
  }
}

/** Import pdf.js in such a way that it finds no native canvas; anything else that it requires it gets. */
export async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const {getBuiltinModule} = process
  process.getBuiltinModule = ((name: string) => {
    const builtin = getBuiltinModule(name)
    return name === 'module' ? {...(builtin as object), createRequire} : builtin
  }) as typeof getBuiltinModule
  const {createRequire: original} = getBuiltinModule('module')
  const createRequire = (place: string | URL): unknown => {
    const required = original(place)
    return new Proxy(required, {
      apply: (target, self, [name]) =>
        name === canvas ? standIns : Reflect.apply(target, self, [name])
    })
  }
  try {
    return await load()
  } finally {
    process.getBuiltinModule = getBuiltinModule
  }
}
