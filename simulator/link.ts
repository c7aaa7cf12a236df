import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { parseMerchant } from '../lambda/app/merchant-settings.ts';
import { makeSigningKey } from '../lambda/kernel/signing-keys.ts';
import { accountLinkingRequest, consoleSteps, eventSubscriptions, type LinkedMerchant } from './linking/alexa-console.ts';
import { runLinkingDemo } from './linking/linking-demo.ts';
import { withServer } from './with-server.ts';

const HELP = `npm run link: links an account with this machine's skill, as Alexa would, and reorders with it.

  npm run link                         the whole flow against this machine's server, step by step
    --user EMAIL                       who links: ada@example.com unless given; grace@example.com
  npm run link -- console MERCHANT     the three steps in the Alexa developer console, with the values of merchants/MERCHANT.json
  npm run link -- smapi MERCHANT       the same as JSON: SMAPI's AccountLinkingRequest, and the manifest's event subscriptions
  npm run link -- secrets              new values for the secrets that account linking needs

SAYSO_MERCHANTS names another folder of merchants' files.
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { user: { type: 'string', default: 'ada@example.com' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const [command = 'demo', merchantId] = positionals;
  if (values.help) return print(HELP);
  if (command === 'demo') return withServer(process.env, (url) => runLinkingDemo(url, values.user, print));
  if (command === 'secrets') return print(newSecrets());
  if ((command === 'console' || command === 'smapi') && merchantId !== undefined) return describeMerchant(command, merchantId);
  process.stderr.write(HELP);
  process.exitCode = 2;
}

function describeMerchant(command: 'console' | 'smapi', merchantId: string): void {
  const { merchant, secretName } = readLinkedMerchant(merchantId);
  const forSmapi = { ...accountLinkingRequest(merchant), events: { subscriptions: eventSubscriptions(merchant) } };
  print(command === 'console' ? consoleSteps(merchant, secretName) : `${JSON.stringify(forSmapi, null, 2)}\n`);
}

const secretNames = z.looseObject({ linking: z.looseObject({ alexa: z.looseObject({ secret: z.string() }) }) });

/** The merchant's file; a secret is shown by its name, since nobody needs to read it off a screen. */
function readLinkedMerchant(merchantId: string): { readonly merchant: LinkedMerchant; readonly secretName: string } {
  const folder = process.env['SAYSO_MERCHANTS'] || 'merchants';
  const file = `${merchantId}.json`;
  if (!existsSync(join(folder, file))) {
    throw new Error(
      `There is no ${join(folder, file)}. Write it (docs/deploy.md), or name the folder of the merchants' files in SAYSO_MERCHANTS.`,
    );
  }
  const text = readFileSync(join(folder, file), 'utf8');
  const anyKey = makeSigningKey();
  const merchant = parseMerchant(text, file, (name) =>
    name.endsWith('Keys') || text.includes(`"keys": "${name}"`) ? anyKey : `<the secret ${name}>`,
  );
  if (merchant.linking?.alexa === undefined) throw new Error(`${file} has no linking.alexa: docs/account-linking.md says what goes there.`);
  const { linking } = secretNames.parse(JSON.parse(text));
  return {
    merchant: { id: merchant.id, linking: { ...merchant.linking, alexa: merchant.linking.alexa } },
    secretName: linking.alexa.secret,
  };
}

function newSecrets(): string {
  const secrets = { linkingKeys: makeSigningKey(), linkingAlexaSecret: makeSigningKey(), linkingGoogleSecret: makeSigningKey() };
  return `${JSON.stringify(secrets, null, 2)}\n`;
}

function print(text: string): void {
  process.stdout.write(text);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
