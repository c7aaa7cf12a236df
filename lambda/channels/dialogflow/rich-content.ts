import type { Card, SpokenReply } from '../../dialogue/reply.ts';
import { toPlainText } from '../ssml.ts';
import { chooseReplies, MAX_TEXT_CHARS } from './answer.ts';
import { clip } from './words.ts';

const MAX_CHIPS = 10;
/** A chip sends its text back as the shopper's words, so a longer one is left out and never cut. */
const MAX_CHIP_CHARS = 60;
const MAX_TITLE_CHARS = 80;

type Element = Readonly<Record<string, unknown>>;

/**
 * Card, button and chips for Dialogflow's web messenger, as a custom payload; undefined when there is nothing to show beside the words.
 * ES: docs.cloud.google.com/dialogflow/es/docs/integrations/dialogflow-messenger (a button's `link`).
 * CX: docs.cloud.google.com/dialogflow/cx/docs/concept/integration/dialogflow-messenger/fulfillment (its `anchor`).
 */
export function buildRichContent(
  spoken: SpokenReply,
  protocol: 'es' | 'cx',
): { readonly richContent: readonly (readonly Element[])[] } | undefined {
  const card = spoken.card === undefined ? [] : buildCard(spoken.card, protocol);
  const chips = chooseReplies(spoken.suggestions, MAX_CHIPS, MAX_CHIP_CHARS).map((text) => ({ text }));
  // Elements of one inner list are one box; chips belong under it, not in it.
  const boxes = [card, chips.length > 0 ? [{ type: 'chips', options: chips }] : []].filter((box) => box.length > 0);
  return boxes.length > 0 ? { richContent: boxes } : undefined;
}

function buildCard(card: Card, protocol: 'es' | 'cx'): readonly Element[] {
  const lines = clip(toPlainText(card.text), MAX_TEXT_CHARS).split(/\r?\n/);
  const description = { type: 'description', title: clip(toPlainText(card.title), MAX_TITLE_CHARS), text: lines };
  if (card.link === undefined) return [description];
  const target = protocol === 'es' ? { link: card.link.url } : { anchor: { href: card.link.url } };
  return [
    description,
    { type: 'button', icon: { type: 'chevron_right' }, text: clip(toPlainText(card.link.title), MAX_TITLE_CHARS), ...target },
  ];
}
