import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a merchant's connectors answer in a test. */
export interface MerchantPlaces {
  readonly shopUrl: string;
  readonly paymentUrl: string;
  /** Where the merchant's own authorization server tells whose a token is; absent: tokens are ours. */
  readonly identityUrl: string;
}

const NOWHERE = 'https://merchant.example';

/** A merchant's file, as docs/deploy.md has it; each has secrets of its own. */
export function merchantFile(id: string, places: Partial<MerchantPlaces> = {}, own: Readonly<Record<string, unknown>> = {}) {
  const { shopUrl = NOWHERE, paymentUrl = NOWHERE, identityUrl } = places;
  return {
    id,
    name: 'Sayso Demo Shop',
    shop: { url: shopUrl, apiKey: `${id}.shop` },
    payment: { url: paymentUrl, apiKey: `${id}.payment`, webhookSecret: `${id}.webhook` },
    alexa: { skillIds: [skillIdOf(id)] },
    dialogflow: { projects: [`${id}-agent`], headerValue: `${id}.dialogflow` },
    chat: { key: `${id}.chat` },
    ...(identityUrl === undefined ? { linking: linkingOf(id) } : { identity: { url: identityUrl, apiKey: `${id}.identity` } }),
    ...own,
  };
}

/** Account linking by our own authorization server. */
export function linkingOf(id: string) {
  return {
    url: `${NOWHERE}/oauth/${id}`,
    keys: `${id}.linkingKeys`,
    alexa: { vendorId: 'M0TEST', secret: `${id}.linkingAlexa` },
    google: { projectId: `${id}-agent`, secret: `${id}.linkingGoogle` },
  };
}

export function skillIdOf(merchantId: string): string {
  return `amzn1.ask.skill.${merchantId}`;
}

/** The secrets that `merchantFile` names. */
export function secretsOf(merchantId: string): Readonly<Record<string, string>> {
  const names = ['shop', 'payment', 'webhook', 'identity', 'dialogflow', 'chat', 'linkingAlexa', 'linkingGoogle'];
  const secrets = names.map((name) => [`${merchantId}.${name}`, `the ${name} secret of ${merchantId}`]);
  return { ...Object.fromEntries(secrets), [`${merchantId}.linkingKeys`]: signingKeyOf(merchantId) };
}

/** Lays the files into a new folder; what a built function is told of them. */
export function merchantVariables(...files: readonly ReturnType<typeof merchantFile>[]): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-merchants-'));
  for (const file of files) writeFileSync(join(folder, `${file.id}.json`), JSON.stringify(file));
  const secrets = Object.assign({}, ...files.map(({ id }) => secretsOf(id)));
  return { SAYSO_MERCHANTS: folder, SAYSO_SECRETS: JSON.stringify(secrets) };
}

/** The same for the same merchant, and another for another. */
function signingKeyOf(merchantId: string): string {
  return createHash('sha256').update(`the signing key of ${merchantId}`).digest('base64url');
}
