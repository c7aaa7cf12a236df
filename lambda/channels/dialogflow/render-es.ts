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

/** Facebook's limits, the tightest: a longer button or reply is refused with the whole message. */
const MAX_QUICK_REPLIES = 10;
const MAX_QUICK_REPLY_CHARS = 20;
const MAX_CARD_CHARS = 80;
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
  const link = spoken.card?.link;
  if (integration.shape === 'text' && link !== undefined) {
    return [toText(clip(`${text}\n${toPlainText(link.title)}: ${link.url}`, MAX_TEXT_CHARS))];
  }
  if (integration.platform !== undefined) return [toText(text), ...renderPlatform(answer, text, integration.platform)];
  const rich = integration.shape === 'messenger' ? buildRichContent(spoken, 'es') : undefined;
  return rich === undefined ? [toText(text)] : [toText(text), { payload: rich }];
}

/** A platform that finds messages of its own takes only those, so they say everything. */
function renderPlatform(answer: RenderInput, text: string, platform: RichPlatform): readonly EsMessage[] {
  const { card } = answer.spoken;
  const cards = card === undefined ? [] : [renderCard(card)];
  const replies = chooseReplies(answer.spoken.suggestions, MAX_QUICK_REPLIES, MAX_QUICK_REPLY_CHARS);
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

/** A card only where it has a button: without one it would cut its text short, and a message does not. */
function renderCard(card: Card): EsMessage {
  const title = toPlainText(card.title);
  const text = toPlainText(card.text);
  if (card.link === undefined) return toText(clip(`${title}\n${text}`, MAX_TEXT_CHARS));
  return {
    card: {
      title: clip(title, MAX_CARD_CHARS),
      subtitle: clip(text, MAX_CARD_CHARS),
      buttons: [{ text: clip(toPlainText(card.link.title), MAX_QUICK_REPLY_CHARS), postback: card.link.url }],
    },
  };
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
