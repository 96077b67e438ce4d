/** Why a request gave no answer that can be used. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure'
  /** HTTP status; null where no answer came. */
  readonly status: number | null
  /** Another try may do better. */
  readonly mayPass: boolean
  /** What the service asks to wait, in milliseconds; null where it does not say. */
  readonly wait: number | null
  /** Nothing answers at all: the next request would fail as well. */
  readonly unreachable: boolean

  constructor(
    message: string,
    {
      status = null,
      mayPass = false,
      wait = null,
      unreachable = false
    }: {status?: number | null; mayPass?: boolean; wait?: number | null; unreachable?: boolean} = {}
  ) {
    super(message)
    this.status = status
    this.mayPass = mayPass
    this.wait = wait
    this.unreachable = unreachable
  }
}

/** The service is out of reach, or does not want us: nothing more is asked in this run. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable'
}
