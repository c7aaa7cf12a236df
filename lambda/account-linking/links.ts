import * as z from 'zod';
import { ACCESS_TOKEN_SECONDS, ATTACHED_MS } from '../commerce/access-grant.ts';
import type { LinkingRecordsPort } from '../commerce/ports/linking-records.ts';
import type { RevocationPort } from '../commerce/ports/revocation.ts';
import type { Clock } from '../kernel/clock.ts';
import { ATTACHING_CLIENT } from './settings.ts';

const KIND = 'Link';
const GRANT_KIND = 'Grant';

/** Clocks of machines differ by less. */
const CLOCK_SKEW_MS = 300_000;

const linkSchema = z.object({
  accountId: z.string(),
  clientId: z.string(),
  role: z.enum(['shopper', 'merchant']),
  firstName: z.string().optional(),
});

/** Who agreed to what: one for every grant. */
export type Link = Readonly<z.infer<typeof linkSchema>>;

export interface Links {
  /** Written when a person agrees, before any code is given. */
  keep(grantId: string, link: Link, expiresAtMs: number): Promise<void>;
  /** Undefined: there is none, or it has ended. */
  read(grantId: string): Promise<Link | undefined>;
  /** Ends a grant, and every token that came of it. Ending it twice is ending it once. */
  end(grantId: string): Promise<void>;
}

/**
 * The links of one merchant. Whoever reads access tokens without a look-up hears of the end of a grant first, then the grant is closed: if
 * the first fails, the second is not done, and the caller is told to ask again.
 */
export function createLinks(options: {
  readonly records: LinkingRecordsPort;
  readonly revocations: RevocationPort;
  readonly merchantId: string;
  readonly clock: Clock;
}): Links {
  const { records, revocations, merchantId, clock } = options;
  const read = async (grantId: string): Promise<Link | undefined> => {
    const record = await records.readRecord(KIND, grantId);
    return record && linkSchema.parse(record.payload);
  };
  return {
    read,
    keep: (grantId, link, expiresAtMs) => records.writeRecord(KIND, grantId, link, expiresAtMs),
    async end(grantId) {
      const link = await read(grantId);
      const speaksForMs = link?.clientId === ATTACHING_CLIENT ? ATTACHED_MS : ACCESS_TOKEN_SECONDS * 1000;
      const rememberUntilMs = clock.nowMs() + speaksForMs + CLOCK_SKEW_MS;
      if (link !== undefined) {
        const { accountId, clientId, role } = link;
        await revocations.noteRevoked({ accountId, merchantId, grantId, role, clientId, rememberUntilMs });
      }
      await records.closeRecord(GRANT_KIND, grantId, rememberUntilMs);
      await records.closeRecord(KIND, grantId, rememberUntilMs);
    },
  };
}
