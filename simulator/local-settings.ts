import * as z from 'zod';
import { checkCodeFrom, settingsOf } from '../lambda/app/merchant-settings.ts';
import { defaultSettings } from '../lambda/dialogue/settings.ts';
import { err, ok, type Result } from '../lambda/kernel/result.ts';
import type { LocalServerOptions } from './local-server.ts';
import { LOCAL_CURRENCY } from './local-world.ts';
import { safeguardsIn, safeguardVariables } from './safeguard-variables.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface LocalSettings {
  readonly port: number;
  readonly httpsPort: number;
  /** What new users are given, whose requests are taken, and the merchant's safeguards: the same whoever opens the data folder. */
  readonly server: Pick<LocalServerOptions, 'newPayment' | 'startsLinked' | 'settings' | 'skillId'>;
}

const A_PORT = 'a whole number from 0 to 65535, where 0 takes any free one';

const port = z
  .string()
  .regex(/^\d{1,5}$/, A_PORT)
  .transform(Number)
  .refine((number) => number <= 65_535, A_PORT);

const settingsSchema = z.object({
  PORT: port.default(3210),
  SAYSO_HTTPS_PORT: port.default(3443),
  SAYSO_DEMO_PAYMENT: z.enum(['none', 'pending', 'active', 'expired'], 'none, pending, active or expired').default('active'),
  SAYSO_DEMO_LINKED: z.enum(['true', 'false'], 'true or false').default('true'),
  SAYSO_VOICE: z.string().optional(),
  SAYSO_ALEXA_SKILL_ID: z.string().optional(),
  ...safeguardVariables,
});

/** Those read elsewhere; the last two are for the tests, and may be set in the same shell. */
const KNOWN_KEYS = [...Object.keys(settingsSchema.shape), 'SAYSO_DATA', 'SAYSO_REQUIRE_ALL', 'SAYSO_REQUESTS'];

/** The settings of a local server, from the environment; or what is wrong with them, and what would be right. Empty ones count as not set. */
export function readLocalSettings(env: Environment): Result<LocalSettings, string> {
  const unknown = Object.keys(env).filter((key) => key.startsWith('SAYSO_') && !KNOWN_KEYS.includes(key));
  if (unknown.length > 0) return err(`Unknown setting ${unknown.join(', ')}. npm start -- --help names them all.`);
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => (value ?? '').trim() !== ''));
  const read = settingsSchema.safeParse(given);
  if (!read.success) return err(read.error.issues.map(({ path: [key], message }) => describeWrong(String(key), given, message)).join('\n'));
  const why = checkCodeFrom(read.data.SAYSO_CODE_FROM_MINOR, LOCAL_CURRENCY);
  if (why !== undefined) return err(`SAYSO_CODE_FROM_MINOR: ${why}`);
  const { PORT, SAYSO_HTTPS_PORT, SAYSO_DEMO_PAYMENT, SAYSO_DEMO_LINKED, SAYSO_ALEXA_SKILL_ID } = read.data;
  return ok({
    port: PORT,
    httpsPort: SAYSO_HTTPS_PORT,
    server: {
      newPayment: SAYSO_DEMO_PAYMENT,
      startsLinked: SAYSO_DEMO_LINKED === 'true',
      settings: settingsOf({ safeguards: safeguardsIn(read.data), currency: LOCAL_CURRENCY, timeZone: defaultSettings.timeZone }),
      ...(SAYSO_ALEXA_SKILL_ID ? { skillId: SAYSO_ALEXA_SKILL_ID } : {}),
    },
  });
}

function describeWrong(key: string, given: Environment, what: string): string {
  return `${key} is "${given[key]}"; it takes ${what.replace(/^is /, '')}.`;
}
