import { X509Certificate } from 'node:crypto';
import { createSignatureVerifier, type SignatureVerifier } from '../../../lambda/channels/alexa/signature/verify.ts';
import { TEST_CHAIN_URL } from '../../../simulator/platforms/signing/chain-url.ts';
import {
  issueTestCertificate,
  type TestCertificate,
  type TestCertificateOptions,
} from '../../../simulator/platforms/signing/test-certificates.ts';
import { NOW_MS, stoppedClock } from './open-channel.ts';

export const DAY_MS = 86_400_000;
export const VALID = { validFromMs: NOW_MS - DAY_MS, validUntilMs: NOW_MS + DAY_MS };
export const HOSTS = ['echo-api.amazon.com'];

/** An authority, one below it, and who signs. */
export interface TestChain {
  readonly root: TestCertificate;
  readonly between: TestCertificate;
  readonly leaf: TestCertificate;
  readonly pem: string;
}

/** A whole chain, but for what is said otherwise; with keys of its own, or with those of another. */
export async function issueChain(
  changed: { readonly [part in 'root' | 'between' | 'leaf']?: Partial<TestCertificateOptions> } = {},
  keysOf?: TestChain,
): Promise<TestChain> {
  const issue = (part: 'root' | 'between' | 'leaf', options: Partial<TestCertificateOptions>) => {
    const keyOf = changed[part]?.keyBits === undefined ? keysOf?.[part] : undefined;
    return issueTestCertificate({ ...VALID, name: part, ...(keyOf ? { keyOf } : {}), ...options, ...changed[part] });
  };
  const root = await issue('root', { isAuthority: true });
  const between = await issue('between', { isAuthority: true, signedBy: root });
  const leaf = await issue('leaf', { hosts: HOSTS, signedBy: between });
  return { root, between, leaf, pem: leaf.pem + between.pem };
}

/** Verifies by this chain, and counts how often it was fetched. */
export function openVerifier(
  chain: Pick<TestChain, 'root' | 'pem'>,
  clock = stoppedClock,
): SignatureVerifier & { readonly fetched: string[] } {
  const fetched: string[] = [];
  const verifier = createSignatureVerifier({
    fetchChain: async (url) => {
      fetched.push(url);
      return url === TEST_CHAIN_URL ? chain.pem : undefined;
    },
    trustedRoots: () => [new X509Certificate(chain.root.pem)],
    clock,
  });
  return { ...verifier, fetched };
}

/** Addresses of certificates: those of Amazon's kind, and tricks. `accepts` is what is to come of it. */
export const CHAIN_URLS: readonly (readonly [url: string, accepts: boolean])[] = [
  ['https://s3.amazonaws.com/echo.api/echo-api-cert.pem', true],
  ['https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem', true],
  ['HTTPS://S3.AMAZONAWS.COM/echo.api/echo-api-cert.pem', true],
  ['https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem', true],
  ['https://s3.amazonaws.com//echo.api//echo-api-cert.pem', true],
  ['http://s3.amazonaws.com/echo.api/echo-api-cert.pem', false],
  ['https://notamazon.com/echo.api/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com.evil.example/echo.api/echo-api-cert.pem', false],
  ['https://evil.s3.amazonaws.com/echo.api/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com./echo.api/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com/invalid.path/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com/echo.apievil/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com/echo.api/../evil/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com/echo.api/%2e%2e/evil/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com/echo.api\\..\\evil\\cert.pem', false],
  ['https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com:80/echo.api/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com@evil.example/echo.api/echo-api-cert.pem', false],
  ['https://user:password@s3.amazonaws.com/echo.api/echo-api-cert.pem', false],
  ['https://s3.amazonaws.com/echo.api/cert.pem?again=1', false],
  ['https://s3.amazonaws.com/echo.api/cert.pem#again', false],
  ['//s3.amazonaws.com/echo.api/cert.pem', false],
  ['file:///echo.api/cert.pem', false],
  ['data:text/plain,-----BEGIN CERTIFICATE-----', false],
  ['s3.amazonaws.com/echo.api/cert.pem', false],
  [`https://s3.amazonaws.com/echo.api/${'a'.repeat(600)}`, false],
];
