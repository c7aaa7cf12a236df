import * as z from 'zod';
import { faultsSchema } from '../faults.ts';
import { DURATION, durationMs } from './durations.ts';
import { patternFault } from './parts.ts';

/** The channels that a conversation can be played on. */
export const CHANNELS = ['alexa', 'dialogflow', 'dialogflow-cx', 'chat'] as const;
/** Those that a conversation is played on unless it names its own. */
const USUAL_CHANNELS = ['alexa', 'dialogflow', 'chat'] as const satisfies readonly (typeof CHANNELS)[number][];
export type ChannelName = (typeof CHANNELS)[number];

/** What happens in a turn: exactly one of these. */
export const DEEDS = ['say', 'silence', 'leaves', 'again', 'code', 'presses', 'restarts', 'reconciles', 'sends'] as const;
/** What is expected of the answer that was heard. */
export const ANSWER_EXPECTATIONS = ['says', 'hears', 'hearsNot', 'acts', 'asks', 'card', 'link', 'directives', 'attributes'] as const;
/** What is expected of all that is kept: by us, the shop and the payment provider. */
export const STATE_EXPECTATIONS = ['orders', 'payments', 'cart', 'list', 'paymentLink', 'drafts'] as const;

/** The clock is moved by `after`, for everybody alike. */
const faults = faultsSchema.omit({ clockOffsetMs: true });
const part = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const why = patternFault(text);
    if (why !== undefined) context.addIssue(why);
  });
const parts = z.union([part.transform((one) => [one]), z.array(part)]);
const counted = z.record(z.string(), z.int().positive());
const channel = z.enum(CHANNELS);

const duration = z
  .string()
  .regex(DURATION, 'is a number with s, m, h or d')
  .transform((text) => durationMs(text))
  .describe('A number with a unit: 90s, 11m, 3h, 2d.');

const PARTS = "Each part is in it, in any case; '/.../' is a regular expression.";
const SEEN = 'Only where the replay can look: our own skill.';

const happenings = {
  say: z.string().optional().describe('The shopper says it.'),
  silence: z.literal(true).optional().describe('The shopper says nothing.'),
  leaves: z.literal(true).optional().describe('The shopper goes; the next turn is in a new session of the platform.'),
  again: z.literal(true).optional().describe('The platform delivers the last request again, with the same id.'),
  code: z.enum(['right', 'wrong', 'none']).optional().describe('What came of the voice code that Alexa asked for.'),
  presses: z
    .string()
    .optional()
    .describe('A person opens the link that was shown last and presses a button there: setUp, decline, approve.'),
  restarts: z.literal(true).optional().describe('The process is gone, and another one takes its place.'),
  reconciles: z.literal(true).optional().describe('The worker looks once through what is unfinished.'),
  sends: z.record(z.string(), z.unknown()).optional().describe('The platform sends this request as it is written: a whole envelope.'),
};

const circumstances = {
  intent: z
    .string()
    .min(1)
    .optional()
    .describe('What the platform understood of the words, when nobody is to guess: the name of the intent.'),
  slots: z.record(z.string(), z.string()).optional().describe('The slots of that intent, as they were spoken.'),
  session: z.string().optional().describe('Another session of the same shopper: another room. "main" unless given.'),
  on: channel.optional().describe('At another device than the one the conversation is played on.'),
  after: duration.optional(),
  faults: faults.optional().describe('What goes wrong from this turn on; {} takes all of it back.'),
};

const expectations = {
  says: z.string().optional().describe('The whole speech, to the letter, without its marks.'),
  hears: parts.optional().describe(`Parts of the speech. ${PARTS}`),
  hearsNot: parts.optional().describe('None of these parts is in the speech.'),
  acts: z.array(z.string()).optional().describe('Exactly what was meant, in this order. Only of our own skill.'),
  asks: z
    .union([z.string(), z.boolean()])
    .optional()
    .describe('true: the microphone is open; false: it is closed; a name: the question of our own skill that is open.'),
  card: z
    .union([parts, z.literal(false)])
    .optional()
    .describe(`Parts of what the card says; false: there is none. ${PARTS}`),
  link: z.boolean().optional().describe('There is a link to follow, or none.'),
  directives: z
    .union([z.array(z.union([z.string(), z.record(z.string(), z.unknown())])), z.literal(false)])
    .optional()
    .describe('The directives, in this order: the type of each, or what it holds at least; false: there are none.'),
  attributes: z.record(z.string(), z.unknown()).optional().describe('What the session attributes hold at least; null: not there.'),
  orders: z.array(counted).optional().describe(`The orders placed in this conversation and not cancelled, oldest first. ${SEEN}`),
  payments: z.array(z.string()).optional().describe(`The payments, oldest first. ${SEEN}`),
  cart: counted.optional().describe(`All that is in the cart; {} is empty. ${SEEN}`),
  list: counted.optional().describe(`All that is on the list; {} is empty. ${SEEN}`),
  paymentLink: z.enum(['none', 'pending', 'active', 'expired']).optional().describe(`How far payment is set up. ${SEEN}`),
  drafts: z.array(z.string()).optional().describe(`Every draft there ever was, oldest first. ${SEEN}`),
};

const turnSchema = z
  .strictObject({ ...happenings, ...circumstances, ...expectations })
  .refine((turn) => DEEDS.filter((deed) => turn[deed] !== undefined).length === 1, `has exactly one of ${DEEDS.join(', ')}`)
  .refine((turn) => turn.intent === undefined || turn.say !== undefined, 'has an intent, and nothing that was said')
  .refine((turn) => turn.slots === undefined || turn.intent !== undefined, 'has slots, and no intent');

/** One conversation of a replay file, as it is written. */
export const conversationSchema = z.strictObject({
  name: z.string().min(1).describe('What it shows.'),
  locale: z.string().min(1).default('en-US').describe('BCP 47; en-US unless given.'),
  channels: z
    .array(channel)
    .min(1)
    .default([...USUAL_CHANNELS])
    .describe('The channels it is played on; alexa, dialogflow and chat unless given.'),
  setup: z
    .strictObject({
      payment: z
        .enum(['none', 'pending', 'active', 'expired'])
        .default('active')
        .describe("How far the shopper's payment is set up; active unless given."),
      account: z.enum(['linked', 'unlinked']).default('linked').describe('linked unless given.'),
      clock: z.iso.datetime().optional().describe('When it begins, in UTC; 2026-11-10T15:00:00Z unless given.'),
      faults: faults.optional().describe('What goes wrong from the start.'),
    })
    .prefault({})
    .describe('How things are when it begins. Our own skill only.'),
  turns: z.array(turnSchema).min(1).describe('What happens, one after the other.'),
});

export type Conversation = z.infer<typeof conversationSchema>;
export type ConversationTurn = Conversation['turns'][number];
/** A conversation as somebody writes it, before anything is filled in. */
export type WrittenConversation = z.input<typeof conversationSchema>;
export type WrittenTurn = WrittenConversation['turns'][number];
