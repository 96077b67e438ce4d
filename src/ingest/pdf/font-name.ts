import type {Font} from './run.js'

/**
 * What the name of a font says about its type (`ABCDEF+Univers-Black`).
 *
 * @param unit text units per glyph unit
 */
export const fontNamed = (name: string, unit = 0.001): Font => ({
  bold: /black|bold|heavy|demi/i.test(name),
  italic: /oblique|italic/i.test(name),
  unit
})
