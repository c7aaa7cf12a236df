import * as z from 'zod';
import { SaysoError } from '../kernel/errors.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'config.invalid': { keys: readonly string[] };
  }
}

/** A secret by the name that a merchant's settings refer to it by; undefined: there is none of this name. */
export type FindSecret = (name: string) => string | undefined;

/** A JSON object of names and secrets. What is wrong with it is told without repeating any of it. */
const secrets = z
  .string()
  .transform((text) => z.record(z.string(), z.string()).safeParse(parseJson(text)).data)
  .refine((named) => named !== undefined, 'is no JSON object of names and secrets, each a text')
  .transform(
    (named = {}): FindSecret =>
      (name) =>
        Object.hasOwn(named, name) ? named[name] : undefined,
  );

/** What every deployed function is told; all that differs between merchants is in their own settings (merchant-settings.ts). */
const common = z.strictObject({
  SAYSO_TABLE: z.string().min(3),
  /** The folder of the merchants' settings, one JSON file each. */
  SAYSO_MERCHANTS: z.string().min(1),
  SAYSO_SECRETS: secrets,
});

const SCHEMAS = {
  alexa: common,
  dialogflow: common,
  chat: common,
  http: common,
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
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')}: not a setting of this function`
      : `${issue.path.join('.')}: ${issue.message}`,
  );
  const keys = parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]));
  const message = `The ${handler} function cannot start. Set its environment right: ${problems.join('; ')}.`;
  throw new SaysoError('config.invalid', message, { keys });
}

function schemaOf<H extends HandlerName>(handler: H): z.ZodType<ConfigOf<H>> {
  // Indexing a table of schemas by its own key: the pairing is that of SCHEMAS.
  return SCHEMAS[handler] as unknown as z.ZodType<ConfigOf<H>>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
