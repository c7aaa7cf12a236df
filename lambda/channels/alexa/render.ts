import type { interfaces, Response, ui } from 'ask-sdk-model';
import type { Card, HandOff } from '../../dialogue/reply.ts';
import type { Answer } from '../channel.ts';
import { toPlainText, toSsml } from '../ssml.ts';
import { cutText } from './cut-text.ts';
import { expectProducts } from './dynamic-entities.ts';
import { elicitSlot } from './elicit-slot.ts';
import type { KnownIntent } from './intents.ts';
import { drawScreen } from './screen/show.ts';

/** Characters of one `<speak>` document, tags and entities included; longer and the whole response is refused. */
const MAX_SSML_LENGTH = 8000;
/** Characters of all text of a card, addresses included. */
const MAX_CARD_LENGTH = 8000;
const MAX_CARD_TITLE_LENGTH = 200;
/** UTF-8 bytes that the response stays below: the older and smaller of the two limits that the platform has published (24 kB, 120 kB). */
const MAX_RESPONSE_BYTES = 24_000;
/** The limits count characters and the response bytes: text of three bytes a character is cut to a part of what each limit allows. */
const SMALLEST_SHARE = 1 / 8;
const SMALLER_SHARES = [1 / 2, 1 / 4, SMALLEST_SHARE] as const;

/** An address is for the eye: were one ever in the words, it would be read out letter by letter. */
const URL_IN_SPEECH = /\b(?:https?:\/\/|www\.)\S*[^\s.,!?]/giu;

/** Answers that say nothing: events, and requests that nothing is asked of. The session stays as it is. */
export const silence: Response = {};

/**
 * An answer as a response of the platform: the microphone is open exactly when a question is, and then there is a reprompt. What is too long
 * for a limit is cut at the end of a sentence, never the question itself and never a link.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/request-and-response-json-reference.html
 */
export function renderAnswer(answer: Answer, intents: readonly KnownIntent[]): Response {
  let response = renderWithin(answer, intents, 1);
  for (const share of SMALLER_SHARES) {
    if (byteLength(response) < MAX_RESPONSE_BYTES) return response;
    response = renderWithin(answer, intents, share);
  }
  if (byteLength(response) < MAX_RESPONSE_BYTES) return response;
  // The screen is what can be done without: all that matters is said, and stands on the card.
  const { screen: _undrawn, ...spoken } = answer.spoken;
  return renderWithin({ ...answer, spoken }, intents, SMALLEST_SHARE);
}

/** One statement that ends the session. */
export function renderStatement(speech: string): Response {
  return { outputSpeech: toOutputSpeech(fitSpeech(speech, '', MAX_SSML_LENGTH)), shouldEndSession: true };
}

function renderWithin({ reply, spoken }: Answer, intents: readonly KnownIntent[], share: number): Response {
  const maxSsmlLength = MAX_SSML_LENGTH * share;
  const speech = toHear(spoken.speech);
  const question = reply.ask ? toHear(spoken.reprompt ?? '') || speech : '';
  const said = fitSpeech(speech || question, question, maxSsmlLength);
  const elicited = question && reply.ask ? elicitSlot(reply.ask, intents) : undefined;
  const expected = reply.hints && (question || reply.hints.length === 0) ? expectProducts(reply.hints) : undefined;
  const started = reply.handOff && startVerification(reply.handOff);
  const drawn = spoken.screen && !reply.handOff ? drawScreen(spoken.screen) : undefined;
  const directives = [drawn, expected, elicited, started].filter((directive) => directive !== undefined);
  return {
    ...(said && { outputSpeech: toOutputSpeech(said) }),
    ...(spoken.card && { card: renderCard(spoken.card, MAX_CARD_LENGTH * share) }),
    ...(question && { reprompt: { outputSpeech: toOutputSpeech(fitSpeech(question, '', maxSsmlLength)) } }),
    ...(directives.length > 0 && { directives }),
    // The session is suspended until the platform comes back from a hand-off: then the key stays away.
    ...(!reply.handOff && { shouldEndSession: question === '' }),
  };
}

/**
 * Has the platform ask for the shopper's own four-digit code; `shouldEndSession` stays away, the session is suspended until it comes back.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/pin-confirmation-for-alexa-skills.html
 */
function startVerification({ token }: HandOff): interfaces.connections.V1.StartConnectionDirective {
  return {
    type: 'Connections.StartConnection',
    uri: 'connection://AMAZON.VerifyPerson/2',
    input: { requestedAuthenticationConfidenceLevel: { level: 400, customPolicy: { policyName: 'VOICE_PIN' } } },
    token,
    onCompletion: 'RESUME_SESSION',
  };
}

function toOutputSpeech(speech: string): ui.SsmlOutputSpeech {
  return { type: 'SSML', ssml: toSsml(speech) };
}

/** The words without addresses; empty when nothing is left that can be heard. */
function toHear(speech: string): string {
  const words = speech.replace(URL_IN_SPEECH, '').trim();
  return toPlainText(words).trim() === '' ? '' : words;
}

/** Cuts the middle out of what is too long: the open question is always heard to its end. */
function fitSpeech(speech: string, question: string, maxSsmlLength: number): string {
  if (toSsml(speech).length <= maxSsmlLength) return speech;
  const fits = (beginning: string) => toSsml(`${beginning} ${question}`).length <= maxSsmlLength;
  const beginning = cutText(speech, maxSsmlLength, fits);
  // A question that does not fit beside anything else is cut itself; it is the reprompt of a locale, so never in practice.
  return fits(beginning)
    ? `${beginning} ${question}`.trim()
    : cutText(question, maxSsmlLength, (text) => toSsml(text).length <= maxSsmlLength);
}

function renderCard(card: Card, maxLength: number): ui.Card {
  if (card.kind === 'linkAccount') return { type: 'LinkAccount' };
  const title = toPlainText(card.title.slice(0, MAX_CARD_TITLE_LENGTH));
  const link = card.link ? toPlainText(`${card.link.title}: ${card.link.url}`) : '';
  // Half an address leads nowhere: one that leaves no room for the title is left out.
  const lastLine = title.length + link.length < maxLength ? link : '';
  const room = maxLength - title.length - lastLine.length - 1;
  const text = cutText(toPlainText(card.text), room, () => true);
  return { type: 'Simple', title, content: [text, lastLine].filter(Boolean).join('\n') };
}

function byteLength(response: Response): number {
  return Buffer.byteLength(JSON.stringify({ version: '1.0', response }));
}
