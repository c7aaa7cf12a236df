import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { AttachPort, InvitationPort } from '../commerce/ports/invitations.ts';
import type { LinkingRecordsPort } from '../commerce/ports/linking-records.ts';
import type { Clock } from '../kernel/clock.ts';
import { hasCode } from '../kernel/errors.ts';
import { err, ok } from '../kernel/result.ts';

const KIND = 'Invitation';
const SECRET_BYTES = 24;
const MINUTE_MS = 60_000;
/** Long enough to find the account's password, short enough that a link in an old chat opens nothing. */
const OPEN_MS = 15 * MINUTE_MS;
const invitationSchema = z.object({ shopperKey: z.string(), locale: z.string(), expiresAtMs: z.number() });

/** What a one-time link is for. */
export type Invitation = Readonly<z.infer<typeof invitationSchema>>;

export interface InvitationsWorld {
  readonly records: LinkingRecordsPort;
  readonly clock: Clock;
}

/** Where an invitation's page lies under the authorization server's address. */
const INVITATION_PATH = '/attach/';

/**
 * Makes one-time links: 192 random bits, stored as their hash alone.
 * @param issuer the authorization server's address
 */
export function createInvitations({ records, clock }: InvitationsWorld, issuer: string): InvitationPort {
  return {
    async invite(shopperKey, locale) {
      const secret = randomBytes(SECRET_BYTES).toString('base64url');
      const expiresAtMs = clock.nowMs() + OPEN_MS;
      try {
        await records.writeRecord(KIND, secret, { shopperKey, locale, expiresAtMs }, expiresAtMs);
      } catch (cause) {
        if (!hasCode(cause, 'store.unreachable')) throw cause;
        return err({ kind: 'unanswered', why: 'unreachable', cause });
      }
      return ok({ url: `${issuer}${INVITATION_PATH}${secret}`, expiresAtMs });
    },
  };
}

/** The invitation of a link that may still be used; undefined: there is none, or it is used or over. */
export async function readInvitation({ records, clock }: InvitationsWorld, secret: string): Promise<Invitation | undefined> {
  const record = await records.readRecord(KIND, secret);
  if (!record || record.consumedAtMs !== undefined) return undefined;
  const read = invitationSchema.safeParse(record.payload);
  return read.success && read.data.expiresAtMs > clock.nowMs() ? read.data : undefined;
}

/**
 * Uses the link up, for whoever has just signed in and agreed: the channel that it was handed over at speaks for them from now on.
 * @returns false: somebody was first, or it is over
 */
export async function acceptInvitation(
  world: InvitationsWorld & { readonly attachments: AttachPort },
  secret: string,
  grant: Parameters<AttachPort['attach']>[1],
): Promise<boolean> {
  const invitation = await readInvitation(world, secret);
  if (!invitation || (await world.records.consumeRecord(KIND, secret)) !== 'first') return false;
  await world.attachments.attach(invitation.shopperKey, grant);
  return true;
}
