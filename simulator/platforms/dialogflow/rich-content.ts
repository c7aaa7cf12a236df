import { findLink } from '../hear.ts';
import type { SeenCard } from '../platform.ts';
import { isObject, listAt, textAt } from '../read.ts';

/** What is shown beside the words. */
export interface Shown {
  readonly card?: SeenCard;
  readonly link?: string;
  readonly suggestions: readonly string[];
}

/**
 * Card, link and chips of Dialogflow Messenger's custom payload, of either edition (ES: `link`, CX: `anchor.href`).
 *
 * @see https://docs.cloud.google.com/dialogflow/es/docs/integrations/dialogflow-messenger
 */
export function readRichContent(payload: unknown): Shown {
  const elements = listAt(payload, 'richContent')
    .flatMap((box) => (Array.isArray(box) ? box : []))
    .filter(isObject);
  const described = elements.find(({ type }) => type === 'description' || type === 'info');
  const title = textAt(described, 'title');
  const lines = described === undefined ? [] : [...listAt(described, 'text').map(String), textAt(described, 'subtitle') ?? []].flat();
  const link = elements.flatMap(
    (element) => textAt(element, 'link') ?? textAt(element, 'anchor', 'href') ?? textAt(element, 'actionLink') ?? [],
  )[0];
  const chips = elements.filter(({ type }) => type === 'chips').flatMap((element) => listAt(element, 'options'));
  return {
    ...(described === undefined ? {} : { card: { kind: 'text', ...(title === undefined ? {} : { title }), text: lines.join('\n') } }),
    ...(link === undefined ? {} : { link }),
    suggestions: chips.flatMap((chip) => textAt(chip, 'text') ?? []),
  };
}

/** Several messages as one: the first card and link, all suggestions. */
export function mergeShown(parts: readonly Shown[]): Shown {
  const card = parts.find((part) => part.card)?.card;
  const link = parts.find((part) => part.link)?.link;
  return { ...(card ? { card } : {}), ...(link ? { link } : {}), suggestions: parts.flatMap(({ suggestions }) => suggestions) };
}

/** A link that is only written out. */
export function linkInText(text: string): Shown {
  const link = findLink(text);
  return { ...(link === undefined ? {} : { link }), suggestions: [] };
}
