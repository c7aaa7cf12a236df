import type { Context } from 'aws-lambda';

/** From the arrival of a request to its answer: Dialogflow hangs up after 5 s, Alexa after 8. */
export const BUDGET_MS = 4_500;
/** Kept back from the function's own end: one that is cut off says nothing at all. */
const MARGIN_MS = 500;
/** A turn gets this much in any case: the gateway's clock need not be ours, and without a look at the table nothing can be said. */
const LEAST_MS = 1_000;

/** What Lambda tells of an invocation; a call by hand may tell nothing. */
export type Invocation = Partial<Pick<Context, 'getRemainingTimeInMillis'>> | undefined;

/** An event of API Gateway, as far as it says when its request came in. */
interface Arrival {
  readonly requestContext?: { readonly timeEpoch?: number };
}

/**
 * When the answer has to be on its way, as far as Lambda knows more about it than the channel, which counts from the moment that it is
 * asked. The platform has waited since the request reached the gateway, through a cold start of the function too; and the function may have
 * been given less time than a turn may take.
 *
 * @param nowMs milliseconds since the epoch
 * @param event of API Gateway; undefined for a trigger that does not say when the request came
 * @returns milliseconds since the epoch
 * @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html
 */
export function answerBy(nowMs: number, event: Arrival | undefined, invocation: Invocation): number {
  const arrivedAtMs = Math.min(event?.requestContext?.timeEpoch ?? nowMs, nowMs);
  const remainingMs = invocation?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY;
  return Math.max(nowMs + LEAST_MS, Math.min(arrivedAtMs + BUDGET_MS, nowMs + remainingMs - MARGIN_MS));
}
