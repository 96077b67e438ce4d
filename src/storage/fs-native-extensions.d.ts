/** What is used of the package, which has no types. */
declare module 'fs-native-extensions' {
  const extensions: {
    /** Take a lock on a range of an open file; false if another process has it. */
    tryLock(file: number, offset: number, length: number): boolean
    /** Exchange two files or folders in one step. */
    swapSync(one: string, other: string): void
  }
  export default extensions
}
