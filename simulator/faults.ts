import * as z from 'zod';
import { type Clock, systemClock } from '../lambda/kernel/clock.ts';
import { err, ok, type Result } from '../lambda/kernel/result.ts';

/** A hundred years either way: further off, days have no names any more. */
const MAX_OFFSET_MS = 100 * 365 * 24 * 3_600_000;

const A_DELAY = 'a whole number of milliseconds from 0 to 60000';
const AN_OFFSET = 'a whole number of milliseconds, at most a hundred years either way';
const SKUS = 'a list of SKUs, such as ["BRUSH-SOFT-4"]';
const PRICES = 'SKUs with a price in cents, such as {"BRUSH-SOFT-4": 2999}';

const delayMs = z.int(A_DELAY).min(0, A_DELAY).max(60_000, A_DELAY);
const fail = z.enum(['before', 'after'], '"before" or "after"');

/** What may go wrong on purpose; holds until `{}` is sent. */
export const faultsSchema = strict({
  shop: strict({
    delayMs: delayMs.optional(),
    fail: fail.optional(),
    outOfStock: z.array(z.string(SKUS), SKUS).optional(),
    priceMinor: z.record(z.string(), z.int(PRICES).min(0, PRICES), PRICES).optional(),
  }).optional(),
  payment: strict({ delayMs: delayMs.optional(), decline: z.boolean('true or false').optional(), fail: fail.optional() }).optional(),
  /** Moves the clock of the skill, the shop and the provider. */
  clockOffsetMs: z.int(AN_OFFSET).min(-MAX_OFFSET_MS, AN_OFFSET).max(MAX_OFFSET_MS, AN_OFFSET).optional(),
});

function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code, keys }) => (code === 'unrecognized_keys' ? `${names}; there is no ${String(keys)}` : `an object of ${names}`),
  });
}

export type Faults = z.infer<typeof faultsSchema>;

/** The faults of a request, or what is wrong with them and what would be right. */
export function readFaults(body: string): Result<Faults, string> {
  const example = 'Send an object such as {"shop": {"fail": "before"}}; {} ends every fault.';
  const sent = parseJson(body);
  if (sent === undefined) return err(`The body is no JSON. ${example}`);
  const read = faultsSchema.safeParse(sent);
  if (read.success) return ok(read.data);
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.') || 'The body'} takes ${message}.`);
  return err([...new Set(wrong), example].join(' '));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Holds the faults, and the clock that they move. */
export interface FaultBoard {
  readonly clock: Clock;
  current(): Faults;
  set(faults: Faults): void;
}

export function createFaultBoard(): FaultBoard {
  let faults: Faults = {};
  return {
    clock: { nowMs: () => systemClock.nowMs() + (faults.clockOffsetMs ?? 0), sleep: systemClock.sleep },
    current: () => faults,
    set: (next) => {
      faults = next;
    },
  };
}
