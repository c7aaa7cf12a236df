import { createHmac } from 'node:crypto';
import type { Clock } from '../../lambda/kernel/clock.ts';
import { randomIds } from '../../lambda/kernel/ids.ts';

/** Milliseconds before the second and the third try. Best effort: whoever missed it reads the link. */
const RETRY_WAITS_MS: readonly number[] = [200, 1000];
const TRY_TIMEOUT_MS = 2000;

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

/** What has changed, by whose and by which id. */
export type Changed =
  | { readonly type: 'link.updated'; readonly shopperRef: string; readonly linkId: string }
  | { readonly type: 'approval.updated'; readonly shopperRef: string; readonly approvalId: string };

/**
 * Tells the target that something has changed; the promise is kept when it took the message or the last try failed.
 * @param stopping gives up when aborted
 */
export async function announceChange(changed: Changed, target: WebhookTarget, clock: Clock, stopping: AbortSignal): Promise<void> {
  const event = { id: randomIds.next(), createdAt: new Date(clock.nowMs()).toISOString(), ...changed };
  for (let tried = 0; !stopping.aborted; tried += 1) {
    if (await isTaken(JSON.stringify(event), target, clock)) return;
    const waitMs = RETRY_WAITS_MS[tried];
    if (waitMs === undefined) return;
    await clock.sleep(waitMs, stopping);
  }
}

/** The header that proves who wrote the body and when: `t=<epoch seconds>,v1=<HMAC-SHA256 of "t.body">`. */
export function signatureOf(rawBody: string, secret: string, nowMs: number): string {
  const timestamp = Math.floor(nowMs / 1000);
  return `t=${timestamp},v1=${createHmac('sha256', secret).update(`${timestamp}.${rawBody}`).digest('hex')}`;
}

async function isTaken(body: string, { url, secret }: WebhookTarget, clock: Clock): Promise<boolean> {
  const headers = { 'content-type': 'application/json', 'x-payment-signature': signatureOf(body, secret, clock.nowMs()) };
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(TRY_TIMEOUT_MS) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
