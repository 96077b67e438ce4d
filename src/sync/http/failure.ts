/** Why a request gave no usable answer. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure'
  /** HTTP status; null if no answer came. */
  readonly status: number | null
  /** Another try may do better. */
  readonly mayPass: boolean
  /** How long the service asks to wait, in milliseconds; null if it does not say. */
  readonly wait: number | null
  /** Whether nothing answers at all, so that the next request would fail as well. */
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

/** The service is out of reach, or does not want us: this run sends no more requests. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable'
}
