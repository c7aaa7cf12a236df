import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a merchant's connectors answer in a test. */
export interface MerchantPlaces {
  readonly shopUrl: string;
  readonly paymentUrl: string;
  readonly identityUrl: string;
}

const NOWHERE = 'https://merchant.example';

/** A merchant's file, as docs/deploy.md has it; each has secrets of its own. */
export function merchantFile(id: string, places: Partial<MerchantPlaces> = {}, own: Readonly<Record<string, unknown>> = {}) {
  const { shopUrl = NOWHERE, paymentUrl = NOWHERE, identityUrl = NOWHERE } = places;
  return {
    id,
    name: 'Sayso Demo Shop',
    shop: { url: shopUrl, apiKey: `${id}.shop` },
    payment: { url: paymentUrl, apiKey: `${id}.payment`, webhookSecret: `${id}.webhook` },
    identity: { url: identityUrl, apiKey: `${id}.identity` },
    alexa: { skillIds: [skillIdOf(id)] },
    dialogflow: { projects: [`${id}-agent`], headerValue: `${id}.dialogflow` },
    chat: { key: `${id}.chat` },
    ...own,
  };
}

export function skillIdOf(merchantId: string): string {
  return `amzn1.ask.skill.${merchantId}`;
}

/** The secrets that `merchantFile` names. */
export function secretsOf(merchantId: string): Readonly<Record<string, string>> {
  const names = ['shop', 'payment', 'webhook', 'identity', 'dialogflow', 'chat'];
  return Object.fromEntries(names.map((name) => [`${merchantId}.${name}`, `the ${name} secret of ${merchantId}`]));
}

/** Lays the files into a new folder; what a built function is told of them. */
export function merchantVariables(...files: readonly ReturnType<typeof merchantFile>[]): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-merchants-'));
  for (const file of files) writeFileSync(join(folder, `${file.id}.json`), JSON.stringify(file));
  const secrets = Object.assign({}, ...files.map(({ id }) => secretsOf(id)));
  return { SAYSO_MERCHANTS: folder, SAYSO_SECRETS: JSON.stringify(secrets) };
}
