import { toPlainText, toSsml } from '../ssml.ts';
import { chooseReplies, type RenderInput, splitSentences } from './answer.ts';
import { clip, countChars } from './words.ts';

/** developers.google.com/assistant/df-asdk/responses: characters of a bubble, bubbles of an answer, a card's title and text, suggestion chips and their length. */
const MAX_BUBBLE_CHARS = 640;
const MAX_BUBBLES = 2;
const MAX_CARD_TITLE_CHARS = 80;
const MAX_CARD_TEXT_CHARS = 750;
const MAX_BUTTON_CHARS = 30;
const MAX_CHIPS = 8;
const MAX_CHIP_CHARS = 25;

export interface AssistantSurface {
  readonly screen: boolean;
  readonly links: boolean;
}

/**
 * The `payload.google` of the legacy Google Assistant, made by `actions-on-google`, which is loaded when the first such request comes
 * and not before. Verification is not the library's: its own wants headers in a form it then cannot read. It is given a body of
 * ours, so nothing of a request reaches its parsers.
 *
 * A reply without a question closes the microphone (`expectUserResponse` false).
 */
export async function renderAssistant(input: RenderInput, surface: AssistantSurface): Promise<unknown> {
  const { BasicCard, Button, dialogflow, SimpleResponse, Suggestions } = await import('actions-on-google');
  const { spoken, reply } = input;
  const isOpen = reply?.ask !== undefined;
  const app = dialogflow();
  app.fallback((conv) => {
    for (const { speech, text } of cutBubbles(input)) conv.add(new SimpleResponse({ speech, text }));
    if (surface.screen && spoken.card !== undefined) {
      const { title, text, link } = spoken.card;
      const buttons =
        link !== undefined && surface.links
          ? { buttons: new Button({ title: clip(toPlainText(link.title), MAX_BUTTON_CHARS), url: link.url }) }
          : {};
      conv.add(
        new BasicCard({
          title: clip(toPlainText(title), MAX_CARD_TITLE_CHARS),
          // A line break is two blanks and a new line there.
          text: clip(toPlainText(text).replaceAll('\n', '  \n'), MAX_CARD_TEXT_CHARS),
          ...buttons,
        }),
      );
    }
    const chips = chooseReplies(spoken.suggestions, MAX_CHIPS, MAX_CHIP_CHARS);
    if (surface.screen && isOpen && chips.length > 0) conv.add(new Suggestions([...chips]));
    if (isOpen && spoken.reprompt !== undefined) conv.noInputs = [clip(toPlainText(spoken.reprompt), MAX_BUBBLE_CHARS)];
    conv.expectUserResponse = isOpen;
  });
  const answer = await app.handler({ queryResult: {}, originalDetectIntentRequest: { source: 'google', payload: {} } }, {});
  return (answer.body as { readonly payload?: { readonly google?: unknown } }).payload?.google;
}

/** One bubble, spoken with its marks; a longer text without them, over as many bubbles as there may be. */
function cutBubbles({ spoken, locale }: RenderInput): readonly { readonly speech: string; readonly text: string }[] {
  const text = toPlainText(spoken.speech);
  const speech = toSsml(spoken.speech);
  if (countChars(text) <= MAX_BUBBLE_CHARS) return [{ speech, text }];
  const bubbles: string[] = [];
  for (const sentence of splitSentences(text, locale)) {
    const last = bubbles.at(-1);
    const isFull = last !== undefined && bubbles.length < MAX_BUBBLES && countChars(last + sentence) > MAX_BUBBLE_CHARS;
    if (last === undefined || isFull) bubbles.push(sentence);
    else bubbles[bubbles.length - 1] = last + sentence;
  }
  return bubbles.map((bubble) => clip(bubble.trim(), MAX_BUBBLE_CHARS)).map((bubble) => ({ speech: toSsml(bubble), text: bubble }));
}
