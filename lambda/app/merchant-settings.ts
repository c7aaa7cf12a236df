import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { defaultSafeguards } from '../commerce/safeguards.ts';
import { defaultSettings, type Settings } from '../dialogue/settings.ts';
import { SaysoError } from '../kernel/errors.ts';
import { type Currency, isCurrency, money } from '../kernel/money.ts';
import { readSigningKeys } from '../kernel/signing-keys.ts';
import type { FindSecret } from './config.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'merchant.invalid': { file: string };
  }
}

const MAX_MINOR = 999_999_999_999;
const MINUTES_A_DAY = 1_440;
const MINUTE_MS = 60_000;
/** A shared secret shorter than this could be guessed. */
const MIN_SECRET_LENGTH = 16;

const timeZone = z.string().refine((zone) => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}, 'is no IANA time zone');

const amountMinor = z.int().min(0).max(MAX_MINOR);

/** A merchant's own safeguards. Each may be absent; then the default of the currency holds. */
const safeguards = z
  .strictObject({
    limitPerOrderMinor: amountMinor.optional(),
    limitPerMonthMinor: amountMinor.optional(),
    codeFromMinor: amountMinor.optional(),
    undoWindowMinutes: z.int().min(0).max(MINUTES_A_DAY).optional(),
    draftTtlMinutes: z.int().min(1).max(MINUTES_A_DAY).optional(),
  })
  .prefault({});

/** Where a person goes on when the talk cannot: at least one of them. */
const handOff = z
  .strictObject({ phone: z.string().min(3).max(40).optional(), email: z.email().optional(), url: z.url().optional() })
  .refine((address) => Object.keys(address).length > 0, 'names a phone, an email or a url');

function signingKeys(text: string, context: z.RefinementCtx): NonNullable<ReturnType<typeof readSigningKeys>> {
  const keys = readSigningKeys(text);
  if (keys !== undefined) return keys;
  context.addIssue('names a secret that holds no signing keys; npm run link -- secrets makes one');
  return z.NEVER;
}

type SecretSchema = z.ZodType<string>;

/** A secret is written as its name: this is its value. */
const secretBy =
  (findSecret: FindSecret) =>
  (minLength = 1): SecretSchema =>
    z.string().transform((name, context) => {
      const value = findSecret(name);
      if (value !== undefined && value.length >= minLength) return value;
      const why = value === undefined ? 'and there is none of this name' : `which is shorter than ${minLength} characters`;
      context.addIssue(`names the secret "${name}", ${why}`);
      return z.NEVER;
    });

const alexa = z.strictObject({
  skillIds: z.array(z.string().min(1)).min(1),
  /** Alexa calls over HTTPS, and not by a trigger of the function. */
  https: z.boolean().optional(),
});

const dialogflowWith = (headerValue: SecretSchema) =>
  z.strictObject({
    /** The Google Cloud projects of the merchant's agents. */
    projects: z.array(z.string().min(1)).min(1),
    headerName: z.string().min(1).default('x-sayso-secret'),
    headerValue,
  });

const paymentWith = (apiKey: SecretSchema, webhookSecret: SecretSchema) =>
  z.strictObject({
    provider: z.literal('http').default('http'),
    url: z.url(),
    apiKey,
    /** Whether the provider can reserve first, or only charge at once. */
    capture: z.enum(['separate', 'atOnce']).default('separate'),
    webhookSecret,
  });

/** Account linking (docs/account-linking.md). */
const linkingWith = (keys: SecretSchema, secret: SecretSchema) =>
  z.strictObject({
    /** The authorization server's address and issuer, on a domain of the merchant's own, since people see it: ends in `/oauth/<id>`. */
    url: z.url({ protocol: /^https$/, error: 'is no https address' }),
    keys: keys.transform(signingKeys),
    signIn: z
      .array(z.enum(['password', 'emailCode']))
      .min(1)
      .default(['password']),
    alexa: z
      .strictObject({
        vendorId: z.string().regex(/^[A-Z0-9]{1,40}$/, 'is capital letters and digits, as the Alexa console shows it'),
        secret,
      })
      .optional(),
    google: z
      .strictObject({ projectId: z.string().regex(/^[a-z0-9-]{1,40}$/, 'is lower-case letters, digits and hyphens'), secret })
      .optional(),
  });

/** The checked form of one merchant's file. */
function createSchema(findSecret: FindSecret) {
  const secret = secretBy(findSecret);
  const longSecret = secret(MIN_SECRET_LENGTH);
  return z
    .strictObject({
      /** For editors; not read. */
      $schema: z.string().optional(),
      id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'is lower-case letters, digits and hyphens, at most 40'),
      /** The seller of record, as it is said before every order. */
      name: z.string().min(1).max(60),
      currency: z.string().refine(isCurrency, 'is no ISO 4217 currency we know').default('USD'),
      timeZone: timeZone.default('America/New_York'),
      shop: z.strictObject({ connector: z.literal('http').default('http'), url: z.url(), apiKey: secret() }),
      payment: paymentWith(secret(), longSecret),
      /** The introspection endpoint (RFC 7662) of a merchant with an authorization server of their own; else there is `linking`. */
      identity: z.strictObject({ url: z.url(), apiKey: secret() }).optional(),
      alexa: alexa.optional(),
      dialogflow: dialogflowWith(longSecret).optional(),
      chat: z.strictObject({ key: longSecret }).optional(),
      /** The folder of the merchant's brand voice, beside this file. */
      voice: z
        .string()
        .regex(/^[a-z0-9-]{1,40}$/, 'is the name of a folder beside this file: lower-case letters, digits and hyphens, at most 40')
        .optional(),
      linking: linkingWith(secret(), longSecret).optional(),
      safeguards,
      handOff: handOff.optional(),
    })
    .superRefine((merchant, context) => {
      const why = checkCodeFrom(merchant.safeguards.codeFromMinor, merchant.currency);
      if (why !== undefined) context.addIssue({ code: 'custom', path: ['safeguards', 'codeFromMinor'], message: why });
    });
}

export type MerchantSettings = z.infer<ReturnType<typeof createSchema>>;

/**
 * Amazon asks for the code from 100 dollars or the local equal, so a merchant may only ask for it earlier. Where no local equal is known
 * the default asks always, and the merchant says from when.
 */
export function checkCodeFrom(codeFromMinor: number | undefined, currency: Currency): string | undefined {
  const known = defaultSafeguards(currency).codeFrom.amountMinor;
  const isTooLate = codeFromMinor !== undefined && known > 1 && codeFromMinor > known;
  return isTooLate ? `is at most ${known} in ${currency}: from there on the platforms demand the code` : undefined;
}

/** What the dialogue acts on: the merchant's own settings, and the defaults of the currency for the others. */
export function settingsOf({
  safeguards: own,
  currency,
  timeZone: zone,
}: Pick<MerchantSettings, 'safeguards' | 'currency' | 'timeZone'>): Settings {
  const defaults = defaultSafeguards(currency);
  const amountOf = (minor: number | undefined, otherwise: typeof defaults.codeFrom) =>
    minor === undefined ? otherwise : money(minor, currency);
  const durationOf = (minutes: number | undefined, otherwiseMs: number) => (minutes === undefined ? otherwiseMs : minutes * MINUTE_MS);
  return {
    timeZone: zone,
    draftTtlMs: durationOf(own.draftTtlMinutes, defaultSettings.draftTtlMs),
    undoWindowMs: durationOf(own.undoWindowMinutes, defaultSettings.undoWindowMs),
    safeguards: {
      limitPerOrder: amountOf(own.limitPerOrderMinor, defaults.limitPerOrder),
      limitPerMonth: amountOf(own.limitPerMonthMinor, defaults.limitPerMonth),
      codeFrom: amountOf(own.codeFromMinor, defaults.codeFrom),
    },
  };
}

/**
 * Reads one merchant's file.
 * @param file its name, for the errors; without `.json` it is the merchant's id
 * @throws SaysoError `merchant.invalid` naming the file, each key and what is wrong with it, and no secret
 */
export function parseMerchant(text: string, file: string, findSecret: FindSecret): MerchantSettings {
  const read = createSchema(findSecret).safeParse(parseJson(text, file));
  if (!read.success) {
    const problems = read.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `${[...issue.path, issue.keys.join(', ')].join('.')}: not a setting of a merchant`
        : `${issue.path.join('.') || 'the file'}: ${issue.message}`,
    );
    throw refusal(file, problems.join('; '));
  }
  if (file !== `${read.data.id}.json`) throw refusal(file, `id: is "${read.data.id}", so the file is to be called ${read.data.id}.json`);
  const { id, linking, identity } = read.data;
  if ((linking === undefined) === (identity === undefined)) {
    throw refusal(file, 'linking, identity: exactly one of them says whom an access token belongs to');
  }
  if (linking && new URL(linking.url).pathname !== `/oauth/${id}`) throw refusal(file, `linking.url: does not end in /oauth/${id}`);
  return read.data;
}

/**
 * Reads the settings of every merchant that a deployment serves: the `.json` files of a folder.
 * @throws SaysoError `merchant.invalid` as `parseMerchant`, and when two merchants could be taken for each other
 */
export function readMerchants(folder: string, findSecret: FindSecret): readonly MerchantSettings[] {
  const files = listFiles(folder);
  if (files.length === 0) throw refusal(folder, 'the folder has no merchant: one .json file each');
  const merchants = files.map((file) => parseMerchant(readFileSync(join(folder, file), 'utf8'), file, findSecret));
  checkApart(merchants);
  return merchants;
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    throw refusal(folder, 'there is no such folder; SAYSO_MERCHANTS names it');
  }
}

/** Whatever a request is told apart by belongs to one merchant alone. */
function checkApart(merchants: readonly MerchantSettings[]): void {
  const owners = new Map<string, string>();
  for (const { id, alexa, dialogflow, chat, linking, payment } of merchants) {
    const marks = [
      ...(alexa?.skillIds ?? []).map((skillId) => [`alexa.skillIds ${skillId}`, skillId]),
      ...(dialogflow?.projects ?? []).map((project) => [`dialogflow.projects ${project}`, `project ${project}`]),
      ...(dialogflow ? [['dialogflow.headerValue', `secret ${dialogflow.headerValue}`]] : []),
      ...(chat ? [['chat.key', `secret ${chat.key}`]] : []),
      ['payment.webhookSecret', `secret ${payment.webhookSecret}`],
      ...(linking?.keys ?? []).map(({ kid }) => ['linking.keys', `key ${kid}`]),
      ...(linking?.alexa ? [['linking.alexa.secret', `secret ${linking.alexa.secret}`]] : []),
      ...(linking?.google ? [['linking.google.secret', `secret ${linking.google.secret}`]] : []),
    ];
    for (const [name = '', mark = ''] of marks) {
      const owner = owners.get(mark);
      if (owner !== undefined) throw refusal(`${id}.json`, `${name}: ${owner}.json has the same, and each must have its own`);
      owners.set(mark, id);
    }
  }
}

function refusal(file: string, why: string): SaysoError<'merchant.invalid'> {
  return new SaysoError('merchant.invalid', `${file} cannot be used. ${why}.`, { file });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal(file, `It is no JSON: ${error instanceof SyntaxError ? error.message : 'it cannot be read'}`);
  }
}
