/** Goes with every call through a port that leaves the process. */
export interface Call {
  /** The call gives up at this instant (milliseconds since the epoch, by the composition's clock). */
  readonly deadlineAtMs: number;
}

/** A call that did not tell us what happened: the work may or may not have been done. Only the idempotency key knows. */
export interface Unanswered {
  readonly kind: 'unanswered';
  readonly why: 'deadline' | 'unreachable' | 'badAnswer';
  readonly cause?: unknown;
}
