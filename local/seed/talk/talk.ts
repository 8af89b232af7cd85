/** What people write to each other, in one language. Neutral enough for any listing. */
export type Talk = {
  /** A request for what is offered. */
  readonly ask: readonly string[]
  /** An answer to a need. */
  readonly help: readonly string[]
  /** What the owner of a listing answers. */
  readonly answers: readonly string[]
  /** What the other one writes then. */
  readonly follows: readonly string[]
  readonly thanksToGiver: readonly string[]
  readonly thanksToReceiver: readonly string[]
  /** Public places to meet at. */
  readonly places: readonly string[]
  readonly availability: readonly string[]
  /** Why an exchange was cancelled, where no ready reason fits. */
  readonly cancelled: string
  /** The answer to "you did not come". */
  readonly replies: readonly string[]
  readonly dispute: string
  /** What a moderator writes to both. */
  readonly resolution: string
}
