import { createHmac } from 'node:crypto';
import type { Clock } from '../../lambda/kernel/clock.ts';
import type { Journal } from '../journal.ts';
import type { Announcement, PaymentTables } from './payment-tables.ts';

/** Milliseconds before the second try and those after it. */
const RETRY_WAITS_MS: readonly number[] = [200, 1000, 5_000, 30_000];
const TRY_TIMEOUT_MS = 2000;

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

/** What has changed, by whose and by which id. */
export type Changed = Announcement['changed'];

/** Whoever wants to know; what nobody took yet is kept and told again, by the next process if need be. */
export interface Announcer {
  /** Kept when it was taken, or when the last try of this process failed. */
  announce(changed: Changed): Promise<void>;
  /** Tells what a former process could not. */
  announceLeft(): void;
}

/** The entry that goes into the journal in one line with the change itself: a killed process has written both or neither. */
export function announcementOf(changed: Changed, nowMs: number): Readonly<Record<string, Announcement>> {
  return { [eventIdOf(changed)]: { changed, createdAtMs: nowMs, isTaken: false } };
}

/**
 * @param outside.target without one nobody is told, and everything is kept
 * @param outside.stopping gives up when aborted
 */
export function createAnnouncer(
  journal: Journal<PaymentTables>,
  outside: { readonly target: WebhookTarget | undefined; readonly clock: Clock; readonly stopping: AbortSignal },
): Announcer {
  const announcements = journal.read('announcements');
  const announce = async (changed: Changed): Promise<void> => {
    const id = eventIdOf(changed);
    const kept = announcements.get(id);
    if (kept === undefined || kept.isTaken || outside.target === undefined) return;
    const isTaken = await tell({ id, ...kept }, outside.target, outside);
    if (isTaken && !outside.stopping.aborted) journal.write({ announcements: { [id]: { ...kept, isTaken } } });
  };
  return {
    announce,
    announceLeft() {
      for (const { changed, isTaken } of announcements.values()) if (!isTaken) void announce(changed);
    },
  };
}

/** A link and an approval change once, so the change names the event. */
function eventIdOf(changed: Changed): string {
  return changed.type === 'link.updated' ? `link-${changed.linkId}` : `approval-${changed.approvalId}`;
}

async function tell(
  { id, createdAtMs, changed }: Announcement & { readonly id: string },
  target: WebhookTarget,
  { clock, stopping }: { readonly clock: Clock; readonly stopping: AbortSignal },
): Promise<boolean> {
  const body = JSON.stringify({ id, createdAt: new Date(createdAtMs).toISOString(), ...changed });
  for (let tried = 0; !stopping.aborted; tried += 1) {
    if (await isTaken(body, target, clock)) return true;
    const waitMs = RETRY_WAITS_MS[tried];
    if (waitMs === undefined) return false;
    await clock.sleep(waitMs, stopping);
  }
  return false;
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
