import 'reflect-metadata';
import { KeyObject, webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  cryptoProvider,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

import { TEST_CHAIN_URL } from './chain-url.ts';

const DAY_MS = 86_400_000;
const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 };

cryptoProvider.set(webcrypto);

/** A certificate and the key that belongs to it. */
export interface TestCertificate {
  readonly pem: string;
  readonly keyPem: string;
  readonly issuer: { readonly certificate: X509Certificate; readonly keys: CryptoKeyPair };
}

type CryptoKeyPair = webcrypto.CryptoKeyPair;

export interface TestCertificateOptions {
  /** What it is called, for people. */
  readonly name: string;
  /** Host names and IP addresses that it is made out to; none for an authority. */
  readonly hosts?: readonly string[];
  /** It may sign certificates. */
  readonly isAuthority?: boolean;
  /** Milliseconds since the epoch. */
  readonly validFromMs: number;
  readonly validUntilMs: number;
  /** Who signs it; itself unless given. */
  readonly signedBy?: TestCertificate;
  readonly keyBits?: number;
  /** Has the key of this one: making keys takes its time. */
  readonly keyOf?: TestCertificate;
}

/** Makes a certificate for tests and for a machine of one's own: nobody else trusts it. */
export async function issueTestCertificate(options: TestCertificateOptions): Promise<TestCertificate> {
  const keys = options.keyOf?.issuer.keys ?? (await makeKeys(options.keyBits));
  const issuer = options.signedBy?.issuer;
  const certificate = await X509CertificateGenerator.create({
    serialNumber: Buffer.from(webcrypto.getRandomValues(new Uint8Array(8)))
      .toString('hex')
      .replace(/^./u, '1'),
    subject: `CN=${options.name}`,
    issuer: issuer?.certificate.subject ?? `CN=${options.name}`,
    notBefore: new Date(options.validFromMs),
    notAfter: new Date(options.validUntilMs),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    extensions: await extensionsOf(options, keys, issuer?.keys ?? keys),
  });
  const keyPem = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
  return { pem: `${certificate.toString('pem')}\n`, keyPem, issuer: { certificate, keys } };
}

function makeKeys(modulusLength = ALGORITHM.modulusLength): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey({ ...ALGORITHM, modulusLength }, true, ['sign', 'verify']);
}

async function extensionsOf(options: TestCertificateOptions, own: CryptoKeyPair, issuing: CryptoKeyPair): Promise<Extension[]> {
  const isAuthority = options.isAuthority ?? false;
  const usages = isAuthority
    ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign
    : KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment;
  const names = (options.hosts ?? []).map((value) => ({ type: /^[\d.]+$/u.test(value) ? ('ip' as const) : ('dns' as const), value }));
  return [
    new BasicConstraintsExtension(isAuthority, undefined, true),
    new KeyUsagesExtension(usages, true),
    await SubjectKeyIdentifierExtension.create(own.publicKey),
    await AuthorityKeyIdentifierExtension.create(issuing.publicKey),
    ...(names.length > 0 ? [new SubjectAlternativeNameExtension(names)] : []),
  ];
}

/** What a stand-in for Alexa signs with, and what a server on this machine shows and trusts. */
export interface TestSigning {
  /** Where the chain would lie, were it Amazon's. */
  readonly chainUrl: string;
  /** The signer's certificate and the intermediate's. */
  readonly chainPem: string;
  readonly keyPem: string;
  readonly rootPem: string;
  /** The server's own, for `localhost` and `127.0.0.1`. */
  readonly server: { readonly chainPem: string; readonly keyPem: string };
}

/** A root, an intermediate, and under it a signer like Alexa's and a server; all for thirty days. */
export async function makeTestSigning(nowMs: number): Promise<TestSigning> {
  const valid = { validFromMs: nowMs - DAY_MS, validUntilMs: nowMs + 30 * DAY_MS };
  const root = await issueTestCertificate({ ...valid, name: 'Sayso test root', isAuthority: true });
  const between = await issueTestCertificate({ ...valid, name: 'Sayso test intermediate', isAuthority: true, signedBy: root });
  const [signer, server] = await Promise.all([
    issueTestCertificate({ ...valid, name: 'Sayso test signer', hosts: ['echo-api.amazon.com'], signedBy: between }),
    issueTestCertificate({ ...valid, name: 'Sayso test server', hosts: ['localhost', '127.0.0.1'], signedBy: between }),
  ]);
  return {
    chainUrl: TEST_CHAIN_URL,
    chainPem: signer.pem + between.pem,
    keyPem: signer.keyPem,
    rootPem: root.pem,
    server: { chainPem: server.pem + between.pem, keyPem: server.keyPem },
  };
}
