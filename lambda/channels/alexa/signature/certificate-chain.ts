import { type KeyObject, X509Certificate } from 'node:crypto';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { SignatureRefusal } from './refusal.ts';

/** Alexa signs with a certificate for this name, and for no other. */
const SIGNER = 'echo-api.amazon.com';
/** Amazon sends four. */
const MAX_CERTIFICATES = 10;
const MIN_KEY_BITS = 2048;
const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/gu;

/** A certificate that is trusted for as long as every one of its chain is valid. Milliseconds since the epoch. */
export interface TrustedSigner {
  readonly publicKey: KeyObject;
  readonly validFromMs: number;
  readonly validUntilMs: number;
}

/**
 * Checks a certificate chain by RFC 5280, as far as it concerns a signer: the first certificate is made out to Alexa and has an RSA key; each
 * is signed by the next, which may sign certificates; the last is signed by, or is, a trusted root; all are valid now.
 * Not checked: revocation, name constraints.
 *
 * @param pem one certificate or more, the signer's first, the others in any order
 * @param roots trusted whatever they say of themselves
 */
export function trustSigner(pem: string, roots: readonly X509Certificate[], nowMs: number): Result<TrustedSigner, SignatureRefusal> {
  try {
    return judgeSigner(readPem(pem), roots, nowMs);
  } catch {
    // OpenSSL throws at what it cannot read: a broken certificate, a key of a kind that it does not know.
    return refuse('the chain cannot be read');
  }
}

function judgeSigner(
  [leaf, ...others]: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  nowMs: number,
): Result<TrustedSigner, SignatureRefusal> {
  if (!leaf) return refuse('the chain cannot be read');
  if (leaf.ca) return refuse('the signer is an authority');
  if (leaf.checkHost(SIGNER, { subject: 'never', wildcards: false }) === undefined) return refuse(`it is not made out to ${SIGNER}`);
  if (!hasStrongKey(leaf)) return refuse(`its key is not RSA of ${MIN_KEY_BITS} bits or more`);
  const path = findPath(leaf, others, roots, nowMs);
  if (!path) return refuse('no trusted authority has signed it, or one of its chain is not valid now');
  return ok({
    publicKey: leaf.publicKey,
    validFromMs: Math.max(...path.map((certificate) => Date.parse(certificate.validFrom))),
    validUntilMs: Math.min(...path.map((certificate) => Date.parse(certificate.validTo))),
  });
}

/** The certificates of a PEM file; none when there are too many. */
function readPem(pem: string): readonly X509Certificate[] {
  const blocks = pem.match(PEM_BLOCK) ?? [];
  return blocks.length > MAX_CERTIFICATES ? [] : blocks.map((block) => new X509Certificate(block));
}

function hasStrongKey({ publicKey }: X509Certificate): boolean {
  return publicKey.asymmetricKeyType === 'rsa' && (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_KEY_BITS;
}

/** From a certificate to a root. Roots come first: an authority's cross-signed copies in the chain may have expired, or lead nowhere. */
function findPath(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  nowMs: number,
): readonly X509Certificate[] | undefined {
  if (!isValid(certificate, nowMs)) return undefined;
  const root = roots.find((candidate) => hasSigned(candidate, certificate) && isValid(candidate, nowMs));
  if (root) return [certificate, root];
  for (const issuer of others) {
    if (!issuer.ca || !hasSigned(issuer, certificate)) continue;
    const rest = findPath(
      issuer,
      others.filter((other) => other !== issuer),
      roots,
      nowMs,
    );
    if (rest) return [certificate, ...rest];
  }
  return undefined;
}

/** `checkIssued` compares names and key identifiers and asks whether the issuer may sign certificates; `verify` checks the signature. */
function hasSigned(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isValid({ validFrom, validTo }: X509Certificate, nowMs: number): boolean {
  return Date.parse(validFrom) <= nowMs && nowMs <= Date.parse(validTo);
}

function refuse(why: string): Result<never, SignatureRefusal> {
  return err({ code: 'alexa.badCertificate', message: `The certificate that the request was signed with is not Alexa's: ${why}.` });
}
