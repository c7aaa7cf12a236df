import type { Visual } from '../dialogue/reply.ts';
import { showDraft } from './show-card.ts';
import type { Words } from './words.ts';

const MINUTE_MS = 60_000;

export interface Email {
  readonly subject: string;
  readonly text: string;
}

/**
 * What a shopper keeps of an order: all that was agreed, how to take it back, and how to return it.
 *
 * @param undoWindowMs how long after the order "cancel my order" works; less than a minute: never, so it is not offered
 * @param words made for the eye
 */
export function writeEmail({ orderNumber, draft }: Extract<Visual, { readonly kind: 'order' }>, undoWindowMs: number, words: Words): Email {
  const number = words.digits(orderNumber);
  const seller = words.name(draft.seller);
  const minutes = Math.floor(undoWindowMs / MINUTE_MS);
  const lines = [
    words.say('email.opening'),
    '',
    words.say('email.number', { number }),
    ...showDraft(draft, words),
    '',
    ...(minutes > 0 ? [words.say('email.cancel', { minutes })] : []),
    words.say('email.return', { seller }),
  ];
  return { subject: words.say('email.subject', { number, seller }), text: `${lines.join('\n')}\n` };
}
