import * as z from 'zod';

/** What a person who links may do through a speaker: buy for themselves, or ask about their own shop. */
export type LinkedRole = 'shopper' | 'merchant';

/** What a valid access token says, whichever form it has. */
export interface AccessGrant {
  /** The account at the merchant's shop. */
  readonly accountId: string;
  readonly merchantId: string;
  /** One linking: every token that came of it names it, and revoking it ends them all. Safe to store and to compare in clear. */
  readonly grantId: string;
  readonly role: LinkedRole;
  readonly firstName?: string;
  /** The platform that linked: `alexa`, `google`. */
  readonly clientId: string;
  readonly expiresAtMs: number;
}

/** Access tokens live this long. Alexa wants at least six minutes; a revoked grant must be remembered for as long. */
export const ACCESS_TOKEN_SECONDS = 3_600;

/** A channel that was attached by a one-time link is one's own for so long, then it is asked again. Its grant has no tokens. */
export const ATTACHED_MS = 90 * 86_400_000;

/** JWT access tokens are signed with this and no other algorithm (RFC 7518 3.4). */
export const ACCESS_TOKEN_ALGORITHM = 'ES256';

/** The `typ` of a JWT access token (RFC 9068 2.1). */
export const ACCESS_TOKEN_TYPE = 'at+jwt';

/** The scope of every grant, and the one that a request without a scope gets. */
export const LINKING_SCOPE = 'voice';

/** The kind under which opaque access tokens lie among the linking records. */
export const OPAQUE_TOKEN_KIND = 'AccessToken';

/** The audience of a merchant's access tokens: no other merchant's function takes them. Also the resource indicator (RFC 8707). */
export function audienceOf(merchantId: string): string {
  return `urn:sayso:voice:${merchantId}`;
}

const ownClaims = {
  merchant: z.string().min(1).max(100),
  grant: z.string().min(1).max(100),
  role: z.enum(['shopper', 'merchant']),
  given_name: z.string().min(1).max(100).optional(),
};

/** What we add to a token's claims: of a JWT beside the registered ones, of an opaque token in its record's `extra`. */
export type OwnClaims = z.infer<z.ZodObject<typeof ownClaims>>;

const jwtClaims = z.object({
  ...ownClaims,
  sub: z.string().min(1).max(255),
  client_id: z.string().min(1).max(100),
  exp: z.number(),
});

const opaquePayload = z.object({
  accountId: z.string().min(1).max(255),
  clientId: z.string().min(1).max(100),
  grantId: z.string().min(1).max(100),
  exp: z.number(),
  aud: z.string(),
  extra: z.object(ownClaims),
});

const SECOND_MS = 1_000;

/**
 * The grant of a JWT's claims, once its signature, issuer, audience, type and expiry were verified. Undefined when they are not of this
 * form, or another merchant's.
 */
export function grantOfClaims(claims: unknown, merchantId: string): AccessGrant | undefined {
  const read = jwtClaims.safeParse(claims);
  if (!read.success || read.data.merchant !== merchantId) return undefined;
  const { sub, client_id: clientId, exp, ...own } = read.data;
  return grantOf({ accountId: sub, clientId, exp, own });
}

/**
 * The grant of an opaque token's record, as it lies among the linking records under {@link OPAQUE_TOKEN_KIND} and the token itself.
 * Undefined when it has expired, is not of this form, or another merchant's.
 */
export function grantOfRecord(payload: unknown, merchantId: string, nowMs: number): AccessGrant | undefined {
  const read = opaquePayload.safeParse(payload);
  if (!read.success) return undefined;
  const { accountId, clientId, grantId, exp, aud, extra } = read.data;
  if (extra.merchant !== merchantId || extra.grant !== grantId || aud !== audienceOf(merchantId)) return undefined;
  return exp * SECOND_MS > nowMs ? grantOf({ accountId, clientId, exp, own: extra }) : undefined;
}

function grantOf(token: {
  readonly accountId: string;
  readonly clientId: string;
  readonly exp: number;
  readonly own: OwnClaims;
}): AccessGrant {
  const { merchant, grant, role, given_name: firstName } = token.own;
  return {
    accountId: token.accountId,
    merchantId: merchant,
    grantId: grant,
    role,
    clientId: token.clientId,
    expiresAtMs: token.exp * SECOND_MS,
    ...(firstName === undefined ? {} : { firstName }),
  };
}
