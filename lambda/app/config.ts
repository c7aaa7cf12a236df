import * as z from 'zod';
import { SaysoError } from '../kernel/errors.ts';
import { isCurrency } from '../kernel/money.ts';

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
});

const SCHEMAS = {
  alexa: common.extend({ SAYSO_ALEXA_SKILL_ID: z.string().min(1) }),
  dialogflow: common.extend({
    SAYSO_DIALOGFLOW_HEADER_NAME: z.string().min(1).default('x-sayso-secret'),
    SAYSO_DIALOGFLOW_HEADER_VALUE: z.string().min(16, 'must be at least 16 characters'),
  }),
  chat: common.extend({ SAYSO_CHAT_KEY: z.string().min(16, 'must be at least 16 characters') }),
  http: common.extend({ SAYSO_PAYMENT_WEBHOOK_SECRET: z.string().min(16, 'must be at least 16 characters') }),
  reconcile: common,
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
  const own = Object.fromEntries(Object.entries(env).filter(([key, value]) => key.startsWith('SAYSO_') && value !== undefined && value !== ''));
  const schema: z.ZodType<ConfigOf<H>> = schemaOf(handler);
  const parsed = schema.safeParse(own);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys' ? `${issue.keys.join(', ')}: not a setting of this function` : `${issue.path.join('.')}: ${issue.message}`,
  );
  const keys = parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]));
  throw new SaysoError('config.invalid', `The ${handler} function cannot start. Set its environment right: ${problems.join('; ')}.`, { keys });
}

function schemaOf<H extends HandlerName>(handler: H): z.ZodType<ConfigOf<H>> {
  // Indexing a table of schemas by its own key: the pairing is that of SCHEMAS.
  return SCHEMAS[handler] as unknown as z.ZodType<ConfigOf<H>>;
}
