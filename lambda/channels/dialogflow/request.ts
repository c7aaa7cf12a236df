import * as z from 'zod';
import { INTENT_DEFINITIONS, type IntentName } from '../../dialogue/intents/definitions.ts';
import type { Capabilities, TurnInput } from '../../dialogue/turn.ts';
import type { Integration } from './integration.ts';
import { type Parameters, readSlots } from './slots.ts';
import { cleanWords } from './words.ts';

/** What either protocol tells of one request, parsed; what it left out is absent. */
export interface DialogflowRequest {
  readonly protocol: 'es' | 'cx';
  /** Stays the same when Dialogflow re-delivers the request. */
  readonly turnId?: string;
  /** `projects/.../sessions/ID`. */
  readonly session?: string;
  readonly languageCode: string;
  readonly input: TurnInput;
  readonly integration: Integration;
  /** Who the integration says is speaking, unique across integrations. */
  readonly callerId?: string;
  readonly accessToken?: string;
  readonly capabilities: Capabilities;
}

const MAX_ID_CHARS = 512;
const MAX_TOKEN_CHARS = 4096;

const PRINTABLE = /^[^\p{Cc}\p{Cs}]*$/u;

/** An id of Google's: it becomes a key of the store. */
export const idSchema = z.string().max(MAX_ID_CHARS).regex(PRINTABLE, 'an id has no control characters');
/** A protobuf Struct; Google's clients write null for an empty one. */
export const structSchema = z.record(z.string(), z.unknown());
export const languageSchema = z.string().max(35);

const tokenSchema = z.looseObject({
  user: z.looseObject({ accessToken: z.string().min(1).max(MAX_TOKEN_CHARS).regex(PRINTABLE) }),
});

/** The linked account's token, where an integration passes one on. A token that is none is as good as not linked. */
export function readAccessToken(payload: unknown): string | undefined {
  const parsed = tokenSchema.safeParse(payload);
  return parsed.success ? parsed.data.user.accessToken : undefined;
}

/** What was heard, before it is known which kind of input it is. */
export interface Heard {
  /** Display name of the matched intent, or the tag that stands for one. */
  readonly name: string;
  readonly isFallback: boolean;
  /** What the shopper said or typed. */
  readonly utterance: string;
  /** Name of the event that triggered the request in place of words. */
  readonly event: string;
  /** Where the parameters are, the surest first. */
  readonly parameters: readonly Parameters[];
  /** What the platform's session still knows: for a request that says nothing itself. */
  readonly kept?: Parameters;
}

const LAUNCH_NAMES: ReadonlySet<string> = new Set(['LaunchRequest', 'Default Welcome Intent']);
/** `WELCOME`, `FACEBOOK_WELCOME`, `TELEGRAM_WELCOME` ...: docs.cloud.google.com/dialogflow/es/docs/events-platform. */
const WELCOME_EVENT = /^(?:[A-Z_]+_)?WELCOME$/;
/** Assistant's and CX's built-in events for silence, and what agents of a phone line call theirs. */
const SILENCE_EVENT = /^(?:(?:[A-Za-z]+_)*NO_INPUT|sys\.no-input-(?:default|\d+))$/;
/** Assistant's way to say that the shopper left. */
const LEAVE_EVENT = 'actions_intent_CANCEL';

/** True for a name that we answer; an agent's other intents are its own. */
export function isOurName(name: string): boolean {
  return LAUNCH_NAMES.has(name) || isIntentName(name);
}

/** What was said, in the dialogue's terms: one of our intents, a launch, or words that the agent did not understand. */
export function readInput(heard: Heard): TurnInput {
  // The dialogue knows no silence: what a shopper who did not answer needs is the question again.
  if (SILENCE_EVENT.test(heard.event)) return { kind: 'intent', name: 'AMAZON.RepeatIntent', slots: {} };
  if (heard.event === LEAVE_EVENT) return { kind: 'intent', name: 'AMAZON.StopIntent', slots: {} };
  if (LAUNCH_NAMES.has(heard.name)) return { kind: 'launch' };
  const utterance = cleanWords(heard.utterance);
  const words = utterance === '' ? {} : { utterance };
  if (isIntentName(heard.name) && !heard.isFallback) {
    const names = Object.keys(INTENT_DEFINITIONS[heard.name].slots);
    return { kind: 'intent', name: heard.name, slots: readSlots(names, heard.parameters, heard.kept), ...words };
  }
  if (WELCOME_EVENT.test(heard.event)) return { kind: 'launch' };
  return { kind: 'intent', name: 'AMAZON.FallbackIntent', slots: {}, ...words };
}

function isIntentName(name: string): name is IntentName {
  return Object.hasOwn(INTENT_DEFINITIONS, name);
}
