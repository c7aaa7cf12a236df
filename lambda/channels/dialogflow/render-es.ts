import type { Card } from '../../dialogue/reply.ts';
import { toPlainText } from '../ssml.ts';
import { chooseReplies, MAX_TEXT_CHARS, type RenderInput, splitSentences } from './answer.ts';
import type { RichPlatform } from './integration.ts';
import { buildRichContent } from './rich-content.ts';
import { clip, countChars } from './words.ts';

/** JSON of `google.cloud.dialogflow.v2.WebhookResponse`, as far as we write it. */
export interface EsResponse {
  readonly fulfillmentText: string;
  readonly fulfillmentMessages: readonly EsMessage[];
  readonly outputContexts?: readonly {
    readonly name: string;
    readonly lifespanCount: number;
    readonly parameters?: { readonly question: string };
  }[];
  readonly payload?: { readonly google: unknown };
}

export type EsMessage = { readonly platform?: RichPlatform } & (
  | { readonly text: { readonly text: readonly string[] } }
  | { readonly payload: Readonly<Record<string, unknown>> }
  | {
      readonly card: {
        readonly title: string;
        readonly subtitle: string;
        readonly buttons: readonly { readonly text: string; readonly postback: string }[];
      };
    }
  | { readonly quickReplies: { readonly title: string; readonly quickReplies: readonly string[] } }
);

/** Held while a question is open, so that an agent's intents may require it; two turns, in case one is not understood. */
const QUESTION_CONTEXT = 'sayso-question';
const QUESTION_LIFESPAN_TURNS = 2;
const SESSION = /^projects\/.+\/sessions\/[^/]+$/;

interface Limits {
  readonly quickReplies: number;
  readonly cardTitleChars: number;
  readonly cardTextChars: number;
}

/** Facebook's limits: a longer button or reply is refused with the whole message. */
const LIMITS: Limits = { quickReplies: 10, cardTitleChars: 80, cardTextChars: 80 };
/** A template with buttons: developers.line.biz/en/reference/messaging-api/#buttons. */
const LINE_LIMITS: Limits = { quickReplies: 4, cardTitleChars: 40, cardTextChars: 60 };
const MAX_BUTTON_CHARS = 20;
/** LINE shows quick replies as a buttons template, whose text has this limit. */
const MAX_QUICK_REPLIES_TITLE_CHARS = 160;

/**
 * Writes the answer of a Dialogflow ES webhook. Only these fields exist in v2: there is no `endInteraction`, so a closed
 * conversation shows in the question's context alone. No context of anybody else is sent back: naming one would reset its lifespan.
 *
 * @param google the legacy Assistant's payload, where the request came from there
 */
export function renderEs(answer: RenderInput, google: unknown): EsResponse {
  const text = clip(toPlainText(answer.spoken.speech), MAX_TEXT_CHARS);
  return {
    fulfillmentText: text,
    fulfillmentMessages: renderMessages(answer, text),
    ...renderContexts(answer),
    ...(google === undefined ? {} : { payload: { google } }),
  };
}

function renderMessages(answer: RenderInput, text: string): readonly EsMessage[] {
  const { integration, spoken } = answer;
  if (integration.platform !== undefined) return [toText(text), ...renderPlatform(answer, text, integration.platform)];
  const link = integration.shape === 'text' || integration.isUnknown ? spoken.card?.link : undefined;
  const words = toText(link === undefined ? text : clip(`${text}\n${toPlainText(link.title)}: ${link.url}`, MAX_TEXT_CHARS));
  const rich = integration.shape === 'messenger' ? buildRichContent(spoken, 'es') : undefined;
  return rich === undefined ? [words] : [words, { payload: rich }];
}

/** A platform that finds messages of its own takes only those, so they say everything. */
function renderPlatform(answer: RenderInput, text: string, platform: RichPlatform): readonly EsMessage[] {
  const { card } = answer.spoken;
  const limits = platform === 'LINE' ? LINE_LIMITS : LIMITS;
  const cards = card === undefined ? [] : renderCard(card, limits);
  const replies = chooseReplies(answer.spoken.suggestions, limits.quickReplies, MAX_BUTTON_CHARS);
  // The replies' title is a message too: it carries the last sentence, the question.
  const sentences = splitSentences(text, answer.locale);
  const title = (sentences.at(-1) ?? '').trim();
  if (replies.length === 0 || title === '' || countChars(title) > MAX_QUICK_REPLIES_TITLE_CHARS) {
    return [toText(text), ...cards].map((message) => ({ ...message, platform }));
  }
  const before = sentences.slice(0, -1).join('').trim();
  const messages = [...(before === '' ? [] : [toText(before)]), ...cards, { quickReplies: { title, quickReplies: replies } }];
  return messages.map((message) => ({ ...message, platform }));
}

/**
 * A card only where it has a button: without one it would cut its text short, and a message does not. It holds the lines that have room in
 * it; a text with more is a message of its own before.
 */
function renderCard(card: Card, limits: Limits): readonly EsMessage[] {
  const title = toPlainText(card.title);
  const text = toPlainText(card.text);
  if (card.link === undefined) return [toText(clip(`${title}\n${text}`, MAX_TEXT_CHARS))];
  const subtitle = firstLines(text, limits.cardTextChars);
  const button = { text: clip(toPlainText(card.link.title), MAX_BUTTON_CHARS), postback: card.link.url };
  const shown: EsMessage = { card: { title: clip(title, limits.cardTitleChars), subtitle, buttons: [button] } };
  return subtitle === text ? [shown] : [toText(clip(text, MAX_TEXT_CHARS)), shown];
}

/** As many whole lines as fit; the first one cut where not even that does. */
function firstLines(text: string, maxChars: number): string {
  const [first = '', ...others] = text.split('\n');
  let fitting = clip(first, maxChars);
  for (const line of others) {
    const more = `${fitting}\n${line}`;
    if (countChars(more) > maxChars) break;
    fitting = more;
  }
  return fitting;
}

function renderContexts({ reply, session }: RenderInput): Pick<EsResponse, 'outputContexts'> {
  if (reply === undefined || session === undefined || !SESSION.test(session)) return {};
  const name = `${session}/contexts/${QUESTION_CONTEXT}`;
  if (reply.ask === undefined) return { outputContexts: [{ name, lifespanCount: 0 }] };
  return { outputContexts: [{ name, lifespanCount: QUESTION_LIFESPAN_TURNS, parameters: { question: reply.ask.question } }] };
}

function toText(text: string): EsMessage {
  return { text: { text: [text] } };
}
