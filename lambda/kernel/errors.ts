/**
 * The detail that goes with each error code. A room adds its own codes by declaration merging:
 *
 *     declare module '../kernel/errors.ts' { interface ErrorDetails { 'store.unreachable': { table: string } } }
 */
export interface ErrorDetails {
  'money.currencyMismatch': { left: string; right: string };
  'money.notAnAmount': { amount: number };
  'outside.deadline': { target: string; timeoutMs: number };
  'outside.unreachable': { target: string };
  'outside.tooLarge': { target: string; limitBytes: number };
  'outside.badAnswer': { target: string; status: number };
}

export type ErrorCode = keyof ErrorDetails;

/** A failure with a dotted code whose type decides the type of its detail. The message names the input and says what to do. */
export class SaysoError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly detail: ErrorDetails[C];

  constructor(code: C, message: string, detail: ErrorDetails[C], options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'SaysoError';
    this.code = code;
    this.detail = detail;
  }
}

/** True when `error` is a SaysoError of this code; narrows its detail. */
export function hasCode<C extends ErrorCode>(error: unknown, code: C): error is SaysoError<C> {
  return error instanceof SaysoError && error.code === code;
}

/** For the default branch of a switch over a union: a new member stops compiling here. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
