/** Where an object is: in the file, or within a stream that holds several. */
export type XrefEntry =
  | {kind: 'plain'; offset: number; generation: number}
  | {kind: 'packed'; container: number; index: number}
  | {kind: 'free'}
