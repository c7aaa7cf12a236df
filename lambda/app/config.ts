import * as z from 'zod';
import { defaultSafeguards } from '../commerce/safeguards.ts';
import { defaultSettings, type Settings } from '../dialogue/settings.ts';
import { SaysoError } from '../kernel/errors.ts';
import { type Currency, isCurrency, money } from '../kernel/money.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'config.invalid': { keys: readonly string[] };
  }
}

const timeZone = z.string().refine((zone) => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}, 'is no IANA time zone');

/** Digits alone: `Number` would also take '1e9', '0x10' and ' '. Twelve of them stay far below what a number holds exactly. */
function wholeNumber(min: number, max: number, unit: string) {
  return z
    .string()
    .regex(/^\d{1,12}$/, `is a whole number of ${unit}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `is between ${min} and ${max} ${unit}`);
}

const MAX_MINOR = 999_999_999_999;
const MINUTES_A_DAY = 1_440;

/** A merchant's own safeguards. Each may be absent; then the default of the currency holds. */
export const safeguardVariables = {
  SAYSO_LIMIT_PER_ORDER_MINOR: wholeNumber(0, MAX_MINOR, 'minor units').optional(),
  SAYSO_LIMIT_PER_MONTH_MINOR: wholeNumber(0, MAX_MINOR, 'minor units').optional(),
  SAYSO_CODE_FROM_MINOR: wholeNumber(0, MAX_MINOR, 'minor units').optional(),
  SAYSO_UNDO_WINDOW_MINUTES: wholeNumber(0, MINUTES_A_DAY, 'minutes').optional(),
  SAYSO_DRAFT_TTL_MINUTES: wholeNumber(1, MINUTES_A_DAY, 'minutes').optional(),
} as const;

export type SafeguardValues = z.infer<z.ZodObject<typeof safeguardVariables>>;

const MINUTE_MS = 60_000;

/** What the dialogue acts on: the merchant's own settings, and the defaults of the currency for the others. */
export function settingsOf(values: SafeguardValues, currency: Currency, timeZone: string): Settings {
  const defaults = defaultSafeguards(currency);
  const amountOf = (minor: number | undefined, otherwise: typeof defaults.codeFrom) =>
    minor === undefined ? otherwise : money(minor, currency);
  const durationOf = (minutes: number | undefined, otherwiseMs: number) => (minutes === undefined ? otherwiseMs : minutes * MINUTE_MS);
  return {
    timeZone,
    draftTtlMs: durationOf(values.SAYSO_DRAFT_TTL_MINUTES, defaultSettings.draftTtlMs),
    undoWindowMs: durationOf(values.SAYSO_UNDO_WINDOW_MINUTES, defaultSettings.undoWindowMs),
    safeguards: {
      limitPerOrder: amountOf(values.SAYSO_LIMIT_PER_ORDER_MINOR, defaults.limitPerOrder),
      limitPerMonth: amountOf(values.SAYSO_LIMIT_PER_MONTH_MINOR, defaults.limitPerMonth),
      codeFrom: amountOf(values.SAYSO_CODE_FROM_MINOR, defaults.codeFrom),
    },
  };
}

/**
 * Amazon asks for the code from 100 dollars or the local equal, so a merchant may only ask for it earlier. Where no local equal is known
 * the default asks always, and the merchant says from when.
 */
export function checkCodeFrom(values: SafeguardValues, currency: Currency): string | undefined {
  const known = defaultSafeguards(currency).codeFrom.amountMinor;
  const isTooLate = values.SAYSO_CODE_FROM_MINOR !== undefined && known > 1 && values.SAYSO_CODE_FROM_MINOR > known;
  return isTooLate ? `is at most ${known} in ${currency}: from there on the platforms demand the code` : undefined;
}

/** What every deployed function is told. Secrets arrive by reference and are resolved by the deployment, never written down here. */
const common = z.strictObject({
  SAYSO_TABLE: z.string().min(3),
  SAYSO_MERCHANT_ID: z.string().regex(/^[a-z0-9-]{1,40}$/, 'is lower-case letters, digits and hyphens, at most 40'),
  /** The seller of record, as it is said before every order. */
  SAYSO_SELLER: z.string().min(1).max(60),
  SAYSO_CURRENCY: z.string().refine(isCurrency, 'is no ISO 4217 currency we know').default('USD'),
  SAYSO_TIME_ZONE: timeZone.default('America/New_York'),
  SAYSO_SHOP_URL: z.url(),
  SAYSO_SHOP_API_KEY: z.string().min(1),
  SAYSO_PAYMENT_URL: z.url(),
  SAYSO_PAYMENT_API_KEY: z.string().min(1),
  /** Whether the provider can reserve first, or only charge at once. */
  SAYSO_PAYMENT_CAPTURE: z.enum(['separate', 'atOnce']).default('separate'),
  /** The merchant's token introspection endpoint (RFC 7662). */
  SAYSO_IDENTITY_URL: z.url(),
  SAYSO_IDENTITY_API_KEY: z.string().min(1),
  ...safeguardVariables,
});

const SCHEMAS = {
  alexa: common.extend({ SAYSO_ALEXA_SKILL_ID: z.string().min(1) }),
  dialogflow: common.extend({
    SAYSO_DIALOGFLOW_HEADER_NAME: z.string().min(1).default('x-sayso-secret'),
    SAYSO_DIALOGFLOW_HEADER_VALUE: z.string().min(16, 'must be at least 16 characters'),
  }),
  chat: common.extend({ SAYSO_CHAT_KEY: z.string().min(16, 'must be at least 16 characters') }),
  http: common.extend({ SAYSO_PAYMENT_WEBHOOK_SECRET: z.string().min(16, 'must be at least 16 characters') }),
  reconcile: common.extend({
    /** Whom e-mails come from: an address that Amazon SES may send for. Absent: no e-mails. */
    SAYSO_EMAIL_FROM: z.email('is no e-mail address').max(254).optional(),
  }),
} as const;

export type HandlerName = keyof typeof SCHEMAS;
export type CommonConfig = z.infer<typeof common>;
export type ConfigOf<H extends HandlerName> = z.infer<(typeof SCHEMAS)[H]>;

/**
 * Reads a function's configuration, once, when it starts. Every variable that begins with SAYSO_ must be known: a misspelt one would
 * otherwise be a setting that silently does not hold.
 * @throws SaysoError `config.invalid` naming each key and what is wrong with it; values are never repeated, they may be secrets
 */
export function readConfig<H extends HandlerName>(handler: H, env: Readonly<Record<string, string | undefined>>): ConfigOf<H> {
  const own = Object.fromEntries(
    Object.entries(env).filter(([key, value]) => key.startsWith('SAYSO_') && value !== undefined && value !== ''),
  );
  const schema: z.ZodType<ConfigOf<H>> = schemaOf(handler);
  const parsed = schema.safeParse(own);
  if (parsed.success) return withinRules(handler, parsed.data);
  const problems = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')}: not a setting of this function`
      : `${issue.path.join('.')}: ${issue.message}`,
  );
  const keys = parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]));
  return refuse(handler, problems, keys);
}

function withinRules<H extends HandlerName>(handler: H, config: ConfigOf<H>): ConfigOf<H> {
  const why = checkCodeFrom(config, config.SAYSO_CURRENCY);
  return why === undefined ? config : refuse(handler, [`SAYSO_CODE_FROM_MINOR: ${why}`], ['SAYSO_CODE_FROM_MINOR']);
}

function refuse(handler: HandlerName, problems: readonly string[], keys: readonly string[]): never {
  const message = `The ${handler} function cannot start. Set its environment right: ${problems.join('; ')}.`;
  throw new SaysoError('config.invalid', message, { keys });
}

function schemaOf<H extends HandlerName>(handler: H): z.ZodType<ConfigOf<H>> {
  // Indexing a table of schemas by its own key: the pairing is that of SCHEMAS.
  return SCHEMAS[handler] as unknown as z.ZodType<ConfigOf<H>>;
}
