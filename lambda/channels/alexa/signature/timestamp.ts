import * as z from 'zod';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { SignatureRefusal } from './refusal.ts';

const MAX_AGE_MS = 150_000;
/** Events are kept and sent again for an hour. */
const MAX_EVENT_AGE_MS = 3_600_000;
/** A request cannot come from the future; clocks may differ by this much. */
const MAX_AHEAD_MS = 30_000;

/** Requests that are made without a shopper who waits. */
const EVENT_TYPES = /^(?:AlexaSkillEvent|AlexaHouseholdListEvent|Reminders|Messaging|Alexa\.Authorization)\./u;

const dated = z.object({ request: z.object({ type: z.string(), timestamp: z.string().optional(), timeStamp: z.string().optional() }) });

/**
 * Refuses what was recorded and is sent again later: a request older than 150 seconds, an event older than an hour. What is sent again
 * within that time has the same request id, and so is the same turn.
 *
 * @param body parsed JSON of a body whose signature was checked
 * @see https://developer.amazon.com/docs/alexa/custom-skills/host-a-custom-skill-as-a-web-service.html#timestamp
 */
export function checkTimestamp(body: unknown, nowMs: number): Result<undefined, SignatureRefusal> {
  const read = dated.safeParse(body);
  // Some skill events are sent with the other spelling.
  const sentAtMs = read.success ? Date.parse(read.data.request.timestamp ?? read.data.request.timeStamp ?? '') : Number.NaN;
  if (!read.success || Number.isNaN(sentAtMs)) return refuse('"request.timestamp" is missing or is no time');
  const isEvent = EVENT_TYPES.test(read.data.request.type);
  const ageMs = nowMs - sentAtMs;
  if (ageMs > (isEvent ? MAX_EVENT_AGE_MS : MAX_AGE_MS)) return refuse(`"request.timestamp" is ${Math.round(ageMs / 1000)} s old`);
  if (-ageMs > MAX_AHEAD_MS) return refuse(`"request.timestamp" is ${Math.round(-ageMs / 1000)} s ahead`);
  return ok(undefined);
}

function refuse(why: string): Result<never, SignatureRefusal> {
  return err({ code: 'alexa.badTimestamp', message: `The request is not of now: ${why}.` });
}
