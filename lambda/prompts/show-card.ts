import type { SpokenDraft } from '../dialogue/acts.ts';
import type { Card, Visual } from '../dialogue/reply.ts';
import { cutAtWord } from './clean-text.ts';
import { sayStatus } from './say-orders.ts';
import type { Words } from './words.ts';

/**
 * All the text of a card, addresses included.
 * @see https://developer.amazon.com/docs/alexa/custom-skills/include-a-card-in-your-skills-response.html
 */
const MAX_CARD_LENGTH = 8000;

type ShowTable = { readonly [K in Visual['kind']]: (visual: Extract<Visual, { readonly kind: K }>, words: Words) => Card };

/** A visual without words does not compile. */
const SHOW: ShowTable = {
  draft: ({ draft }, words) => plain(words.say('card.draft.title'), showDraft(draft, words)),
  order: ({ orderNumber, draft }, words) =>
    plain(words.say('card.order.title', { number: words.digits(orderNumber) }), showDraft(draft, words)),
  orders: ({ orders }, words) =>
    plain(
      words.say('card.orders.title'),
      orders.map((order) => words.say('card.orders.line', { number: words.digits(order.number), status: sayStatus(order, true, words) })),
    ),
  lines: ({ what, lines, more }, words) =>
    plain(words.say(`card.${what}.title`), [
      ...lines.map(({ name, quantity, unitPrice }) => {
        const told = { quantity: String(quantity), name: words.name(name) };
        return unitPrice === undefined
          ? words.say('card.line.unpriced', told)
          : words.say('card.line', { ...told, price: words.money(unitPrice) });
      }),
      ...showMore(more, words),
    ]),
  choices: ({ options }, words) =>
    plain(
      words.say('card.choices.title'),
      options.map(({ name, price }, index) => {
        const told = { position: String(index + 1), name: words.name(name) };
        return price === undefined
          ? words.say('card.choices.line', told)
          : words.say('card.choices.line.priced', { ...told, price: words.money(price) });
      }),
    ),
  paymentLink: ({ url, expiresOn }, words) => ({
    ...plain(words.say('card.paymentLink.title'), [
      words.say('card.paymentLink.text', { merchant: words.merchant, day: words.day(expiresOn) }),
    ]),
    link: { title: words.say('card.paymentLink.link'), url },
  }),
  approvalPage: showApprovalPage,
  linkAccount: ({ url }, words) => ({
    ...plain(words.say('card.linkAccount.title'), [words.say('card.linkAccount.text', { merchant: words.merchant })]),
    kind: 'linkAccount',
    ...(url !== undefined && words.links ? { link: { title: words.say('card.linkAccount.link'), url } } : {}),
  }),
};

/** @param words made for the eye */
export function showCard(visual: Visual, words: Words): Card {
  const card = showNamed(visual, words);
  const room = MAX_CARD_LENGTH - card.title.length - (card.link ? card.link.title.length + card.link.url.length : 0);
  return card.text.length <= room ? card : { ...card, text: `${cutAtWord(card.text, room - 1)}…` };
}

function showNamed<K extends Visual['kind']>(visual: Extract<Visual, { readonly kind: K }>, words: Words): Card {
  const show: ShowTable[K] = SHOW[visual.kind];
  return show(visual, words);
}

/** Where no link can be handed over, the page is found where the shopper signs in. */
function showApprovalPage({ what, url, expiresOn, total }: Extract<Visual, { readonly kind: 'approvalPage' }>, words: Words): Card {
  const day = words.day(expiresOn);
  const card = plain(words.say(`card.approvalPage.${what}`), [
    ...(total ? [words.say('card.total', { total: words.money(total) })] : []),
    words.links ? words.say('card.approvalPage.text', { day }) : words.say('card.approvalPage.account', { day, merchant: words.merchant }),
  ]);
  return words.links ? { ...card, link: { title: words.say('card.approvalPage.link'), url } } : card;
}

function plain(title: string, lines: readonly string[]): Card {
  return { kind: 'plain', title, text: lines.join('\n') };
}

/** Everything a shopper is owed in writing: seller, products, delivery, tax, total, payment. */
export function showDraft(draft: SpokenDraft, words: Words): readonly string[] {
  return [
    ...draft.lines.map(({ name, pack, quantity, unitPrice }) => {
      const told = { quantity: String(quantity), name: words.name(name), price: words.money(unitPrice) };
      return pack.count > 1 ? words.say('card.line.pack', { ...told, pack: words.units(pack) }) : words.say('card.line', told);
    }),
    ...showMore(draft.moreLines, words),
    ...showTerms(draft, words),
    words.say('card.total', { total: words.money(draft.total) }),
    showPayment(draft, words),
  ];
}

/** How the shopper pays. */
export function showPayment({ paymentLabel }: SpokenDraft, words: Words): string {
  return words.say('card.payment', { payment: words.payment(paymentLabel) });
}

/** Who sells, and what comes on top of the products. */
export function showTerms(draft: SpokenDraft, words: Words): readonly string[] {
  return [
    words.say('card.seller', { seller: words.name(draft.seller) }),
    words.say('card.delivery', { day: words.day(draft.deliveryDay), address: words.name(draft.addressLabel) }),
    draft.deliveryCost.amountMinor === 0
      ? words.say('card.deliveryCost.free')
      : words.say('card.deliveryCost', { cost: words.money(draft.deliveryCost) }),
    words.say('card.tax', { tax: words.money(draft.tax) }),
  ];
}

function showMore(more: number, words: Words): readonly string[] {
  return more > 0 ? [words.say('card.moreLines', { count: String(more) })] : [];
}
