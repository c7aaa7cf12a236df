import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { startDemoShop } from '../demo-shop/server.ts';
import { createLocalTable } from '../engines/table.ts';
import { startSandboxPayment } from '../sandbox-payment/server.ts';

export const DEMO_SKILL_ID = 'amzn1.ask.skill.replay';
const MERCHANT = 'replay';
const TABLE = 'sayso-replay';
const SECRET_NAMES = ['shop', 'payment', 'webhook', 'identity', 'dialogflow', 'chat'];

/** What one of our own built handlers needs around it. */
export interface DemoDeployment {
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Whether a built module is one of ours: it reads its table's name from our setting. */
export function isOwnBundle(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes('SAYSO_TABLE');
  } catch {
    return false;
  }
}

/**
 * A deployment of one merchant on this machine: our table in the embedded store, the demonstration shop, the practice payment provider. The
 * access token of a request is the account at the shop.
 * @param endpoint where the store answers
 */
export async function startDemoDeployment(endpoint: string): Promise<DemoDeployment> {
  await createLocalTable({ endpoint, tableName: TABLE });
  const shop = await startDemoShop({ clock: systemClock, faults: () => ({}) });
  const payment = await startSandboxPayment({ clock: systemClock, faults: () => ({}) });
  const folder = mkdtempSync(join(tmpdir(), 'sayso-replay-'));
  const merchant = {
    id: MERCHANT,
    name: 'Sayso Demo Shop',
    shop: { url: shop.baseUrl, apiKey: 'shop' },
    payment: { url: payment.baseUrl, apiKey: 'payment', webhookSecret: 'webhook' },
    identity: { url: shop.introspectionUrl, apiKey: 'identity' },
    alexa: { skillIds: [DEMO_SKILL_ID] },
    dialogflow: { projects: ['replay-agent'], headerValue: 'dialogflow' },
    chat: { key: 'chat' },
  };
  writeFileSync(join(folder, `${MERCHANT}.json`), JSON.stringify(merchant));
  const secrets = Object.fromEntries(SECRET_NAMES.map((name) => [name, `the ${name} secret of the replay`]));
  return {
    environment: { SAYSO_TABLE: TABLE, SAYSO_MERCHANTS: folder, SAYSO_SECRETS: JSON.stringify(secrets) },
    stop: async () => {
      await Promise.all([shop.stop(), payment.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
