import { err, ok, type Result } from '../../../kernel/result.ts';
import type { SignatureRefusal } from './refusal.ts';

const HOST = 's3.amazonaws.com';
/** Upper and lower case matter. */
const FOLDER = '/echo.api/';
/** Longer than any that Amazon sends. */
const MAX_URL_LENGTH = 512;

/**
 * The address of a certificate chain, if it is one of Amazon's: anybody can name an address in a header. It is read as `fetch` will read it,
 * so dots that climb the path, backslashes and the port's default are resolved before they are judged.
 *
 * @returns the normalised address
 * @see https://developer.amazon.com/docs/alexa/custom-skills/host-a-custom-skill-as-a-web-service.html#cert-verify-signature-certificate-url
 */
export function readChainUrl(header: string): Result<string, SignatureRefusal> {
  if (header.length > MAX_URL_LENGTH || !URL.canParse(header)) return refuse('it is no address');
  const url = new URL(header);
  if (url.protocol !== 'https:') return refuse('it is not an https address');
  if (url.hostname !== HOST) return refuse(`its host is not ${HOST}`);
  if (url.port !== '') return refuse('its port is not 443');
  if (url.username !== '' || url.password !== '') return refuse('it names a user');
  const path = url.pathname.replaceAll(/\/{2,}/gu, '/');
  if (!path.startsWith(FOLDER)) return refuse(`its path does not begin with ${FOLDER}`);
  // Amazon's addresses have neither; a different one each time would only fill the cache.
  if (url.search !== '' || url.hash !== '') return refuse('it has more than a path');
  return ok(`https://${HOST}${path}`);
}

function refuse(why: string): Result<never, SignatureRefusal> {
  return err({ code: 'alexa.badChainUrl', message: `SignatureCertChainUrl is not an address of Amazon's certificates: ${why}.` });
}
