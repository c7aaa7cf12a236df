import { verify, type X509Certificate } from 'node:crypto';
import type { Clock } from '../../../kernel/clock.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { type TrustedSigner, trustSigner } from './certificate-chain.ts';
import { readChainUrl } from './chain-url.ts';
import type { FetchChain } from './fetch-chain.ts';
import type { SignatureRefusal } from './refusal.ts';

/** Alexa changes its certificate now and then; more than some at once are somebody's play. */
const MAX_KEPT_SIGNERS = 8;
const MAX_SIGNATURE_LENGTH = 1024;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u;

export interface VerifierOptions {
  readonly fetchChain: FetchChain;
  /** Called when the first chain is judged: reading all of Node's takes some milliseconds. */
  readonly trustedRoots: () => readonly X509Certificate[];
  readonly clock: Clock;
}

export interface SignatureVerifier {
  /**
   * Whether Alexa has signed exactly these bytes.
   *
   * @param rawBody as it came over the wire, before anything has read it
   * @param headers names in any case
   */
  verify(rawBody: Uint8Array, headers: Readonly<Record<string, string | undefined>>): Promise<Result<undefined, SignatureRefusal>>;
}

/**
 * Verifies requests that come over HTTPS. Only `Signature-256` counts: the older `Signature` is SHA-1, which can be forged. A chain that
 * was trusted is kept until it ends, one that was not is fetched again.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/host-a-custom-skill-as-a-web-service.html#manually-verify-request-sent-by-alexa
 */
export function createSignatureVerifier({ fetchChain, trustedRoots, clock }: VerifierOptions): SignatureVerifier {
  const signers = createSigners(async (url) => {
    const pem = await fetchChain(url);
    return pem === undefined ? err(UNREACHABLE) : trustSigner(pem, trustedRoots(), clock.nowMs());
  }, clock);
  return {
    async verify(rawBody, headers) {
      const chainUrl = headerOf(headers, 'signaturecertchainurl');
      const signature = headerOf(headers, 'signature-256');
      if (chainUrl === undefined || signature === undefined) return err(UNSIGNED);
      const url = readChainUrl(chainUrl);
      if (!url.ok) return url;
      if (signature.length > MAX_SIGNATURE_LENGTH || !BASE64.test(signature)) return err(BAD_SIGNATURE);
      const signer = await signers.find(url.value);
      if (!signer.ok) return signer;
      const isSigned = verify('RSA-SHA256', rawBody, signer.value.publicKey, Buffer.from(signature, 'base64'));
      return isSigned ? ok(undefined) : err(BAD_SIGNATURE);
    },
  };
}

const UNSIGNED: SignatureRefusal = {
  code: 'alexa.unsigned',
  message: 'SignatureCertChainUrl or Signature-256 is missing. Alexa sends both with every request over HTTPS.',
};
const UNREACHABLE: SignatureRefusal = {
  code: 'alexa.chainUnreachable',
  message:
    'The certificate chain cannot be fetched at the moment: can this machine reach SignatureCertChainUrl? Please send the request again.',
};
const BAD_SIGNATURE: SignatureRefusal = { code: 'alexa.badSignature', message: 'Signature-256 is not the signature of this body.' };

function headerOf(headers: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  const found = Object.keys(headers).find((key) => key.toLowerCase() === name);
  return found === undefined ? undefined : headers[found] || undefined;
}

/** Signers by address. Requests that come at once wait for the same fetch; addresses that lead to no signer push none out. */
function createSigners(load: (url: string) => Promise<Result<TrustedSigner, SignatureRefusal>>, clock: Clock) {
  const trusted = new Map<string, TrustedSigner>();
  const loading = new Map<string, ReturnType<typeof load>>();
  const loadAndKeep = async (url: string) => {
    const found = await load(url).finally(() => loading.delete(url));
    if (!found.ok) return found;
    const [oldest] = trusted.keys();
    if (oldest !== undefined && trusted.size >= MAX_KEPT_SIGNERS) trusted.delete(oldest);
    trusted.set(url, found.value);
    return found;
  };
  return {
    async find(url: string): ReturnType<typeof load> {
      const known = trusted.get(url);
      if (known && isValid(known, clock.nowMs())) return ok(known);
      const underWay = loading.get(url) ?? loadAndKeep(url);
      loading.set(url, underWay);
      return underWay;
    },
  };
}

function isValid({ validFromMs, validUntilMs }: TrustedSigner, nowMs: number): boolean {
  return validFromMs <= nowMs && nowMs <= validUntilMs;
}
