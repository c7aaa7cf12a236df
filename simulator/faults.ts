import * as z from 'zod';
import { type Clock, systemClock } from '../lambda/kernel/clock.ts';

const delayMs = z.int().min(0).max(60_000);
const fail = z.enum(['before', 'after']);

/** What may go wrong on purpose; holds until `{}` is sent. */
export const faultsSchema = z.strictObject({
  shop: z
    .strictObject({
      delayMs: delayMs.optional(),
      fail: fail.optional(),
      outOfStock: z.array(z.string()).optional(),
      priceMinor: z.record(z.string(), z.int().min(0)).optional(),
    })
    .optional(),
  payment: z.strictObject({ delayMs: delayMs.optional(), decline: z.boolean().optional(), fail: fail.optional() }).optional(),
  /** Moves the clock of the skill, the shop and the provider. */
  clockOffsetMs: z.int().optional(),
});

export type Faults = z.infer<typeof faultsSchema>;

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
