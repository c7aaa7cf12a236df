import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import * as z from 'zod';
import { faultsSchema } from '../../simulator/faults.ts';

export const CHANNELS = ['alexa', 'dialogflow', 'chat'] as const;
export type ChannelName = (typeof CHANNELS)[number];

const UNITS_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "11m", "90s", "3h", "2d" in milliseconds. */
const duration = z
  .string()
  .regex(/^\d+[smhd]$/, 'is a number with s, m, h or d')
  .transform((text) => Number(text.slice(0, -1)) * (UNITS_MS[text.slice(-1)] ?? 0));

/** A part of what is heard or shown, in any case; `/.../` is a regular expression. */
const part = z.string().min(1);
const parts = z.union([part.transform((one) => [one]), z.array(part)]);
/** Names and how many: `{ Mintfield toothpaste: 2 }`; `{}` is none. */
const counted = z.record(z.string(), z.int().positive());

const turnSchema = z
  .strictObject({
    // What happens: exactly one of these.
    say: z.string().optional(),
    silence: z.literal(true).optional(),
    leaves: z.literal(true).optional(),
    again: z.literal(true).optional(),
    code: z.enum(['right', 'wrong', 'none']).optional(),
    presses: z.string().optional(),
    restarts: z.literal(true).optional(),
    reconciles: z.literal(true).optional(),
    // Where and when.
    session: z.string().optional(),
    on: z.enum(CHANNELS).optional(),
    after: duration.optional(),
    faults: faultsSchema.optional(),
    // What comes of it.
    hears: parts.optional(),
    hearsNot: parts.optional(),
    acts: z.array(z.string()).optional(),
    asks: z.union([z.string(), z.literal(false)]).optional(),
    card: z.union([parts, z.literal(false)]).optional(),
    link: z.boolean().optional(),
    orders: z.array(counted).optional(),
    payments: z.array(z.string()).optional(),
    cart: counted.optional(),
    list: counted.optional(),
    paymentLink: z.enum(['none', 'pending', 'active', 'expired']).optional(),
    drafts: z.array(z.string()).optional(),
  })
  .refine(
    (turn) => DEEDS.filter((deed) => turn[deed] !== undefined).length === 1,
    `has exactly one of say, silence, leaves, again, code, presses, restarts, reconciles`,
  );

const DEEDS = ['say', 'silence', 'leaves', 'again', 'code', 'presses', 'restarts', 'reconciles'] as const;

const conversationSchema = z.strictObject({
  name: z.string().min(1),
  locale: z.string().default('en-US'),
  channels: z.array(z.enum(CHANNELS)).default([...CHANNELS]),
  setup: z
    .strictObject({
      payment: z.enum(['none', 'pending', 'active', 'expired']).default('active'),
      account: z.enum(['linked', 'unlinked']).default('linked'),
      clock: z.iso.datetime().optional(),
      faults: faultsSchema.optional(),
    })
    .prefault({}),
  turns: z.array(turnSchema).min(1),
});

export type Conversation = z.infer<typeof conversationSchema>;
export type ConversationTurn = Conversation['turns'][number];

/**
 * Reads every conversation of a folder: each YAML file holds one or more, parted by `---`.
 * @param files those of the folder to be read; all YAML files unless given
 * @throws Error naming the file, the conversation and what is wrong with it
 */
export function readConversations(
  folder: string,
  files: readonly string[] = readdirSync(folder).filter((file) => file.endsWith('.yaml')),
): readonly (Conversation & { readonly file: string })[] {
  return [...files].sort().flatMap((file) =>
    parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document, index) => {
      const [error] = document.errors;
      if (error) throw new Error(`${file}: ${error.message}`);
      const read = conversationSchema.safeParse(document.toJS());
      if (!read.success) throw new Error(`${file}, conversation ${index + 1}:\n${z.prettifyError(read.error)}`);
      return { ...read.data, file };
    }),
  );
}
