import type { SpokenReply } from '../../dialogue/reply.ts';
import type { HeardInput, IntentInput, RawSlot, Turn, TurnInput } from '../../dialogue/turn.ts';
import type { Clock } from '../../kernel/clock.ts';
import { type Answer, type AnswerTurn, type ChannelLog, type ChannelResponse, describeBug, withinTime } from '../channel.ts';
import type { Rejection } from '../dialogflow/rejection.ts';
import { carriesSecret, type Headers } from '../dialogflow/verify.ts';
import { cleanWords } from '../dialogflow/words.ts';
import { toPlainText } from '../ssml.ts';
import { isLaunch } from './launch.ts';
import { type ChatMessage, readMessage } from './message.ts';

/** What a text was understood as; the shape that the embedded understanding answers with. */
export interface Understanding {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
  /** The ids of slots whose values are listed ("the second one" is `ordinal: 'second'`). */
  readonly slotIds?: Readonly<Record<string, string>>;
  /** `act`: sure; `ask`: between two; `fallback`: unsure. */
  readonly decision: 'act' | 'ask' | 'fallback';
  /** False: the words are more, or other, than what the intent is said by. */
  readonly isVerbatim?: boolean;
  /** What was said began with a "no", and this is what was understood of the rest, which is `text`. */
  readonly afterNo?: { readonly text: string };
  /** The products of `slots.item`, when it names several. */
  readonly items?: readonly string[];
  /** Another wish of the same breath. */
  readonly besides?: Understanding;
  /** Best first. */
  readonly candidates?: readonly { readonly intent: string }[];
}

export interface ChatOptions {
  readonly answerTurn: AnswerTurn;
  /** Makes ready to understand a locale. `expecting` names the intents that would answer the open question; none: nothing is asked. */
  readonly loadUnderstanding: (locale: string) => Promise<(text: string, expecting: readonly string[]) => Understanding>;
  /** Sent by the merchant's server as `x-sayso-key`. Undefined only locally. */
  readonly key: string | undefined;
  readonly merchantId: string;
  /** BCP 47, those spoken. */
  readonly locales: readonly string[];
  /** What a speaker opens us by, for "open ..."; it depends on the locale. */
  readonly invocationName: (locale: string) => string;
  /** A longer text (UTF-16 units) is not understood, only told so. */
  readonly maxTextLength: number;
  readonly clock: Clock;
  /** From the arrival of the message to the answer. */
  readonly budgetMs: number;
  /** Words of a locale for a turn that broke; plain text. */
  readonly apology: (locale: string) => string;
  readonly log: ChannelLog;
  /** For a message without an id: it cannot be recognised when it is sent again. */
  readonly newTurnId: () => string;
}

/** What `POST /chat` answers with. */
export interface ChatAnswer {
  /** To be sent with the next message. In a deployment it is issued by us, whatever was sent. */
  readonly sessionId: string;
  /** Plain text. */
  readonly text: string;
  /** True while a question is open. */
  readonly ask: boolean;
  /** The intent that was acted on. */
  readonly intent: string;
  readonly card: { readonly title: string; readonly text: string; readonly link?: { readonly title: string; readonly url: string } } | null;
  /** The number of the order this turn made, or told of. */
  readonly orderId: string | null;
}

/** The header that carries the key of the merchant's chat server. */
export const CHAT_KEY_HEADER = 'x-sayso-key';

export interface ChatChannel {
  /**
   * Answers one message.
   *
   * @param body parsed JSON `{sessionId, locale, text, messageId?, user?}`, not trusted; bounded in size by the server. In a deployment the
   *   first message has no `sessionId`: the answer brings it
   * @param headers names in any case
   * @param answerByMs an end before the end of the budget, milliseconds since the epoch
   * @returns 200 with a `ChatAnswer`; 401 without the key; 400 naming the field that is missing or wrong, or the locales there are. Never throws.
   */
  handle(body: unknown, headers: Headers, answerByMs?: number): Promise<ChannelResponse>;
}

/** The text chat: checks the key, understands the words, answers. */
export function createChatChannel(options: ChatOptions): ChatChannel {
  return {
    handle: async (body, headers, answerByMs) => {
      if (options.key !== undefined && !carriesSecret(headers, { header: CHAT_KEY_HEADER, value: options.key })) {
        return refuse(401, {
          code: 'chat.unauthorized',
          message: `The header "${CHAT_KEY_HEADER}" is missing or wrong: it is the chat.key of the merchant's file.`,
        });
      }
      const receivedAtMs = options.clock.nowMs();
      const message = readMessage(body, options.key);
      if (!message.ok) return refuse(400, message.error);
      const locale = options.locales.find((spoken) => spoken.toLowerCase() === message.value.locale.toLowerCase());
      if (locale === undefined) {
        return refuse(400, { code: 'chat.unknownLocale', message: `Field "locale": expected one of ${options.locales.join(', ')}.` });
      }
      return { status: 200, body: await answerMessage(message.value, locale, receivedAtMs, withinTime(options, receivedAtMs, answerByMs)) };
    },
  };
}

async function answerMessage(message: ChatMessage, locale: string, receivedAtMs: number, options: ChatOptions): Promise<ChatAnswer> {
  // The intent is told even when the turn breaks, as far as it was understood.
  let intent = 'AMAZON.FallbackIntent';
  const note = (heard: HeardInput): HeardInput => {
    intent = heard.kind === 'intent' ? heard.name : heard.kind === 'launch' ? 'LaunchRequest' : intent;
    return heard;
  };
  try {
    const input = await readText(message.text, locale, options, note);
    const answer = await options.answerTurn(makeTurn(message, input, locale, receivedAtMs, options));
    if (answer !== undefined) return toChatAnswer(message.sessionId, intent, answer);
    options.log.error('chat.nothingSaid', {});
  } catch (error) {
    options.log.error('chat.turnFailed', describeBug(error));
  }
  const spoken: SpokenReply = { speech: options.apology(locale), suggestions: [] };
  return toChatAnswer(message.sessionId, intent, { reply: { say: [] }, spoken });
}

async function readText(text: string, locale: string, options: ChatOptions, note: (heard: HeardInput) => HeardInput): Promise<TurnInput> {
  if (text.length > options.maxTextLength) return note({ kind: 'tooLong' });
  const utterance = cleanWords(text);
  // Silence: what a shopper who said nothing needs is the question again.
  if (utterance === '') return note({ kind: 'intent', name: 'AMAZON.RepeatIntent', slots: {} });
  if (isLaunch(utterance, options.invocationName(locale))) return note({ kind: 'launch' });
  const understand = await options.loadUnderstanding(locale);
  return { kind: 'words', understand: (expecting) => note(asHeard(understand(utterance, expecting), utterance)) };
}

/** Half understood, the words may still be the answer to an open question: the dialogue decides. */
function asHeard(understood: Understanding, utterance: string): HeardInput {
  const { intent: name, isVerbatim, afterNo } = understood;
  if (afterNo && understood.decision !== 'act') {
    return { kind: 'intent', name: 'AMAZON.FallbackIntent', slots: {}, utterance: afterNo.text, afterNo: true };
  }
  if (understood.decision === 'fallback') return { kind: 'intent', name: 'AMAZON.FallbackIntent', slots: {}, utterance };
  if (understood.decision === 'ask') return { kind: 'unsure', utterance, candidates: readCandidates(understood) };
  if (understood.intent === 'LaunchRequest') return { kind: 'launch' };
  const [slots = {}, ...more] = readSlotsOfEach(understood);
  const others = understood.besides === undefined ? [] : [asIntent(understood.besides, utterance)];
  const besides: readonly IntentInput[] = [...more.map((each): IntentInput => ({ kind: 'intent', name, slots: each })), ...others];
  if (besides.length > 0) return { kind: 'intent', name, slots, utterance, besides, ...(afterNo ? { afterNo: true } : {}) };
  if (afterNo) return { kind: 'intent', name, slots, utterance: afterNo.text, afterNo: true };
  return { kind: 'intent', name, slots, utterance, ...(isVerbatim === undefined ? {} : { isVerbatim }) };
}

function asIntent(understood: Understanding, utterance: string): IntentInput {
  return { kind: 'intent', name: understood.intent, slots: readSlots(understood), utterance };
}

/** The slots of each product of several that one wish names: how many was said of the first, and each of the others says its own. */
function readSlotsOfEach(understood: Understanding): readonly Readonly<Record<string, RawSlot>>[] {
  const slots = readSlots(understood);
  const [first, ...more] = understood.items ?? [];
  return first === undefined ? [slots] : [{ ...slots, item: { value: first } }, ...more.map((value) => ({ item: { value } }))];
}

/** The best two, each with what was heard of its slots: they were read for the best one, and a product is a product for the other too. */
function readCandidates(understood: Understanding): readonly IntentInput[] {
  const slots = readSlots(understood);
  return (understood.candidates ?? []).slice(0, 2).map(({ intent: name }) => ({ kind: 'intent', name, slots }));
}

function readSlots({ slots, slotIds }: Understanding): Readonly<Record<string, RawSlot>> {
  const heard = Object.entries(slots).filter(([, value]) => value !== '');
  return Object.fromEntries(
    heard.map(([name, value]) => {
      const id = slotIds?.[name];
      return [name, { value, ...(id === undefined ? {} : { ids: [id] }) }];
    }),
  );
}

function makeTurn(message: ChatMessage, input: TurnInput, locale: string, receivedAtMs: number, options: ChatOptions): Turn {
  const { sessionId, messageId, user } = message;
  return {
    // A client numbers its messages within a session; escaped, so that no other session's can read the same.
    id: messageId === undefined ? options.newTurnId() : `${encodeURIComponent(sessionId)}/${encodeURIComponent(messageId)}`,
    channel: 'chat',
    merchantId: options.merchantId,
    locale,
    caller: { channel: 'chat', id: sessionId, addressId: user ?? sessionId, ...(user === undefined ? {} : { claimedUser: user }) },
    sessionId,
    // A client does not say; the dialogue knows the sessions it has stored.
    isNewSession: false,
    input,
    capabilities: { screen: true, links: true, voiceCode: false, productHints: false },
    receivedAtMs,
    deadlineAtMs: receivedAtMs + options.budgetMs,
  };
}

function toChatAnswer(sessionId: string, intent: string, { reply, spoken }: Answer): ChatAnswer {
  const { card } = spoken;
  return {
    sessionId,
    text: toPlainText(spoken.speech),
    ask: reply.ask !== undefined,
    intent,
    card:
      card === undefined
        ? null
        : { title: toPlainText(card.title), text: toPlainText(card.text), ...(card.link === undefined ? {} : { link: card.link }) },
    orderId: reply.orderNumber ?? null,
  };
}

function refuse(status: 400 | 401, error: Rejection): ChannelResponse {
  return { status, body: { error } };
}
