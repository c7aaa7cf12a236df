import type { AttachPort } from '../commerce/ports/invitations.ts';
import type { LinkingRecordsPort } from '../commerce/ports/linking-records.ts';
import type { RevocationPort } from '../commerce/ports/revocation.ts';
import type { SignInPort } from '../commerce/ports/sign-in.ts';
import type { Clock } from '../kernel/clock.ts';
import type { SigningKey } from '../kernel/signing-keys.ts';

/** A platform that links: Alexa, Google, or a client of one's own. */
export interface LinkingClient {
  readonly id: string;
  readonly secret: string;
  /** As a person reads it: `Alexa`. */
  readonly name: string;
  /** Compared character by character (RFC 9700 4.1.3). */
  readonly redirectUris: readonly string[];
  /** Google warns of JWTs; Alexa's are read without a look-up. */
  readonly accessTokens: 'jwt' | 'opaque';
}

/** How long things live, in seconds. A deployment takes {@link DEFAULT_LIFETIMES}; tests take shorter ones. */
export interface Lifetimes {
  readonly code: number;
  readonly accessToken: number;
  /** Without a refresh for so long, a speaker is linked no more. */
  readonly refreshToken: number;
  /** After its first use a refresh token gives more for so long. */
  readonly reuseWindow: number;
  /** From opening the page to agreeing. */
  readonly visit: number;
}

/** All that an authorization server is made of. */
export interface LinkingSettings {
  /** `https://voice.shop.example/oauth/<merchant>`; plain HTTP on loopback alone. */
  readonly issuer: string;
  readonly merchantId: string;
  /** The seller, as people know it. */
  readonly shopName: string;
  readonly clients: readonly LinkingClient[];
  /** The first one signs; all of them verify. */
  readonly keys: readonly SigningKey[];
  readonly lifetimes: Lifetimes;
  readonly records: LinkingRecordsPort;
  readonly signIn: SignInPort;
  readonly revocations: RevocationPort;
  /** Absent: there are no one-time links. */
  readonly attachments?: AttachPort;
  readonly clock: Clock;
  /** Hears of what broke, by where it happened; never with what was sent. */
  readonly onTrouble: (error: unknown) => void;
}

/** The client that one-time links sign in as. It is ours: its code is taken on our own page, and no token is ever given for it. */
export const ATTACHING_CLIENT = 'one-time-link';

/** Where a one-time link ends: our own page, which says that the chat speaks for the account now. */
export function attachedUri(issuer: string): string {
  return `${issuer}/attached`;
}
