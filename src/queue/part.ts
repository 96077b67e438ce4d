/** Work on one job. */
export interface Part {
  /** Folder of its own, which no other worker has. */
  folder: string
  /** Put the work in its place; what was done twice is there once. */
  keep(): Promise<void>
  /** Remove it. */
  drop(): void
}

/** The output of jobs, until it is joined with the records. */
export interface Parts {
  /** Whether the records stand at an address, so that no path leads from there to an input. */
  readonly isRemote: boolean
  /** @param id of the job */
  begin(id: string): Promise<Part>
  /**
   * Join the output with the records, in the order of the jobs' ids.
   *
   * @returns how many jobs it was of
   * @throws {Busy} if another worker takes longer over this than is plausible
   */
  join(): Promise<number>
  /** Remove what this worker alone has. */
  close(): void
}
