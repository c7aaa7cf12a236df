import * as z from 'zod';
import type { LinkingRecordsPort } from '../commerce/ports/linking-records.ts';
import type { Clock } from '../kernel/clock.ts';

const KIND = 'Visit';

const visitSchema = z.object({
  /** As it was typed. */
  email: z.string().optional(),
  /** A code is on its way. */
  challengeId: z.string().optional(),
  /** Who has signed in. */
  person: z.object({ accountId: z.string(), role: z.enum(['shopper', 'merchant']), firstName: z.string().optional() }).optional(),
});

/** What one person has done so far between opening the page and agreeing. */
export type Visit = Readonly<z.infer<typeof visitSchema>>;

export interface Visits {
  read(visitId: string): Promise<Visit>;
  write(visitId: string, visit: Visit): Promise<void>;
}

/** @param lifetimeSeconds from the last step on */
export function createVisits(records: LinkingRecordsPort, clock: Clock, lifetimeSeconds: number): Visits {
  return {
    async read(visitId) {
      const record = await records.readRecord(KIND, visitId);
      return record === undefined ? {} : visitSchema.parse(record.payload);
    },
    write: (visitId, visit) => records.writeRecord(KIND, visitId, visit, clock.nowMs() + lifetimeSeconds * 1000),
  };
}
