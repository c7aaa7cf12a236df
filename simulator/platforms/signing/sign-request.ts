import { sign } from 'node:crypto';
import type { TestSigning } from './test-certificates.ts';

/**
 * The headers that Alexa sends with a request over HTTPS.
 *
 * @param rawBody exactly what is sent
 * @see https://developer.amazon.com/docs/alexa/custom-skills/host-a-custom-skill-as-a-web-service.html#manually-verify-request-sent-by-alexa
 */
export function signRequest(rawBody: Uint8Array, { chainUrl, keyPem }: Pick<TestSigning, 'chainUrl' | 'keyPem'>): Record<string, string> {
  return {
    SignatureCertChainUrl: chainUrl,
    Signature: sign('RSA-SHA1', rawBody, keyPem).toString('base64'),
    'Signature-256': sign('RSA-SHA256', rawBody, keyPem).toString('base64'),
  };
}
