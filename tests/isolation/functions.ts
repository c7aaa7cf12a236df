import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { type DemoShop, startDemoShop } from '../../simulator/demo-shop/server.ts';
import { startDynalite } from '../../simulator/engines/dynalite.ts';
import { createLocalTable } from '../../simulator/engines/table.ts';
import { type SandboxPayment, startSandboxPayment } from '../../simulator/sandbox-payment/server.ts';
import { buildHandler } from '../../tooling/bundle.ts';
import { environmentOf, type LinkingProcess, MERCHANTS, startFunction } from '../account-linking/linking-process.ts';
import { TEST_TABLE } from '../engines.ts';
import { linkingOf, merchantFile } from '../merchant.ts';

export type MerchantId = (typeof MERCHANTS)[number];

/** Every function that strangers can reach. */
const FUNCTIONS = ['alexa', 'dialogflow', 'chat', 'http'] as const;

/** What a merchant has for themselves: everything else is shared by both. */
export interface MerchantServers {
  readonly shop: DemoShop;
  readonly payment: SandboxPayment;
}

/** The built functions of a deployment with two merchants, over one table. */
export interface FunctionsWorld extends Readonly<Record<(typeof FUNCTIONS)[number], LinkingProcess>> {
  readonly endpoint: string;
  readonly merchants: Readonly<Record<MerchantId, MerchantServers>>;
  /** All that the functions have printed. */
  output(): string;
  stop(): Promise<void>;
}

export async function openFunctions(): Promise<FunctionsWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-functions-'));
  const folderOf = (name: string): string => join(folder, name);
  const [engine, acme, bakery] = await Promise.all([
    startDynalite(),
    openMerchant(),
    openMerchant(),
    ...FUNCTIONS.map((name) => buildHandler(name, folderOf(name))),
  ]);
  // Order numbers begin at the same one everywhere: no two people may have the same.
  bakery.shop.seedOrders('somebody else', 5_000);
  await createLocalTable({ endpoint: engine.endpoint, tableName: TEST_TABLE });
  const merchants = { acme, bakery };
  const files = MERCHANTS.map((id) =>
    merchantFile(
      id,
      { shopUrl: merchants[id].shop.baseUrl, paymentUrl: merchants[id].payment.baseUrl },
      { linking: { ...linkingOf(id), signIn: ['password'] } },
    ),
  );
  const environment = environmentOf(engine.endpoint, files);
  const start = (name: string) => startFunction(folderOf(name), environment);
  const [alexa, dialogflow, chat, http] = await Promise.all([start('alexa'), start('dialogflow'), start('chat'), start('http')]);
  const functions = { alexa, dialogflow, chat, http };
  return {
    ...functions,
    endpoint: engine.endpoint,
    merchants,
    output: () =>
      Object.values(functions)
        .map((one) => one.output())
        .join(''),
    async stop() {
      await Promise.all(Object.values(functions).map((one) => one.stop()));
      await Promise.all([acme, bakery].flatMap(({ shop, payment }) => [shop.stop(), payment.stop()]));
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openMerchant(): Promise<MerchantServers> {
  const [shop, payment] = await Promise.all([
    startDemoShop({ clock: systemClock, faults: () => ({}) }),
    startSandboxPayment({ clock: systemClock, faults: () => ({}) }),
  ]);
  return { shop, payment };
}
