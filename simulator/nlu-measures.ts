import type { Understood } from '../lambda/nlu/understanding.ts';

/** An utterance, and what people say it means. */
export interface Labelled {
  readonly text: string;
  readonly lang: string;
  readonly label: string;
  /** The product words, where they are marked. */
  readonly item: string | undefined;
}

export interface Judged {
  readonly line: Labelled;
  readonly understood: Understood;
  readonly tookMs: number;
}

/** The label of what must be refused or asked about, and never acted on. */
export const OUTSIDE = 'oos';

/**
 * The intents that a label may be understood as. Where two of ours say the same to the shopper, both are right. The labels from
 * `change_quantity` on are for our own lines: collections of other people's utterances have none of them.
 */
export const LABELS: Readonly<Record<string, readonly string[]>> = {
  reorder: ['ReorderIntent'],
  order_status: ['OrderStatusIntent'],
  cancel_order: ['CancelOrderIntent'],
  add_to_cart: ['AddToCartIntent'],
  remove_from_cart: ['RemoveFromCartIntent', 'ClearCartIntent'],
  view_cart: ['ViewCartIntent'],
  checkout: ['CheckoutIntent', 'MoveListToCartIntent'],
  list_add: ['AddToListIntent'],
  list_remove: ['RemoveFromListIntent', 'ClearListIntent'],
  list_read: ['ReadListIntent'],
  search: ['SearchProductIntent'],
  price: ['PriceIntent'],
  repeat: ['AMAZON.RepeatIntent'],
  help: ['AMAZON.HelpIntent'],
  stop: ['AMAZON.StopIntent', 'AMAZON.CancelIntent'],
  yes: ['AMAZON.YesIntent'],
  no: ['AMAZON.NoIntent'],
  change_quantity: ['ChangeQuantityIntent'],
  move_list: ['MoveListToCartIntent'],
  set_up_payment: ['SetUpPaymentIntent'],
  set_limit: ['SetLimitIntent'],
  set_mode: ['SetBuyingModeIntent'],
  privacy: ['PrivacyIntent'],
  delete_data: ['DeleteDataIntent'],
  sales: ['SalesIntent'],
  waiting_orders: ['WaitingOrdersIntent'],
  low_stock: ['LowStockIntent'],
  missed_demand: ['MissedDemandIntent'],
};

/** What costs a shopper something when it is taken from words that mean something else. */
const WEIGHTY: readonly string[] = ['CancelOrderIntent', 'CheckoutIntent'];
const REJECTED_SHARE = 0.9;

/** What happens to the lines when everything from a confidence on is accepted. */
export interface Point {
  readonly threshold: number;
  /** Shares, 0..1. */
  readonly outsideRejected: number;
  readonly acceptedAndRight: number;
  /** In scope, accepted as something else. */
  readonly misrouted: number;
  /** Out of scope, accepted as `WEIGHTY`. A count. */
  readonly weighty: number;
}

export interface Report {
  readonly inside: number;
  readonly outside: number;
  /** Lines by label that no intent of ours stands for, and how many of them would be acted on. */
  readonly leftOut: ReadonlyMap<string, { readonly lines: number; readonly acted: number }>;
  /** The share whose best candidate is right, whatever its confidence. */
  readonly closed: number;
  readonly shipped: Point;
  readonly atNinety: Point;
  readonly items: { readonly marked: number; readonly exact: number };
  /** "label as intent", most frequent first. */
  readonly confusions: readonly { readonly what: string; readonly times: number }[];
  readonly wrong: readonly Judged[];
  /** In scope and marked, heard as another product. */
  readonly wrongItems: readonly Judged[];
  readonly microseconds: { readonly median: number; readonly p99: number; readonly slowest: number };
}

const bestOf = ({ understood }: Judged): string => understood.candidates[0]?.intent ?? 'nothing';
const isRight = (judged: Judged): boolean => LABELS[judged.line.label]?.includes(bestOf(judged)) === true;
const share = (some: number, all: number): number => (all === 0 ? 0 : some / all);

/** Measures what was understood of labelled lines of one language. */
export function measure(judged: readonly Judged[]): Report {
  const inside = judged.filter(({ line }) => LABELS[line.label] !== undefined);
  const outside = judged.filter(({ line }) => line.label === OUTSIDE);
  const marked = inside.filter(({ line }) => line.item !== undefined);
  const wrongItems = marked.filter(({ line, understood }) => plain(understood.slots.item) !== plain(line.item));
  const wrong = inside.filter((one) => !isRight(one));
  const times = judged.map(({ tookMs }) => tookMs * 1000).sort((left, right) => left - right);
  return {
    inside: inside.length,
    outside: outside.length,
    leftOut: countLeftOut(judged),
    closed: share(inside.length - wrong.length, inside.length),
    shipped: pointAt(0.5, inside, outside),
    atNinety: pointAt(thresholdRejecting(outside, REJECTED_SHARE), inside, outside),
    items: { marked: marked.length, exact: marked.length - wrongItems.length },
    confusions: countConfusions(wrong),
    wrong,
    wrongItems,
    microseconds: {
      median: times[Math.floor(times.length / 2)] ?? 0,
      p99: times[Math.floor(times.length * 0.99)] ?? 0,
      slowest: times.at(-1) ?? 0,
    },
  };
}

const plain = (item = ''): string =>
  item
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

function pointAt(threshold: number, inside: readonly Judged[], outside: readonly Judged[]): Point {
  const isAccepted = ({ understood }: Judged): boolean => understood.confidence >= threshold;
  return {
    threshold,
    outsideRejected: share(outside.filter((one) => !isAccepted(one)).length, outside.length),
    acceptedAndRight: share(inside.filter((one) => isAccepted(one) && isRight(one)).length, inside.length),
    misrouted: share(inside.filter((one) => isAccepted(one) && !isRight(one)).length, inside.length),
    weighty: outside.filter((one) => isAccepted(one) && WEIGHTY.includes(bestOf(one))).length,
  };
}

/** The lowest confidence at which this share of the lines is rejected. */
function thresholdRejecting(outside: readonly Judged[], rejected: number): number {
  const confidences = outside.map(({ understood }) => understood.confidence).sort((left, right) => left - right);
  const highest = confidences[Math.ceil(confidences.length * rejected) - 1] ?? 0;
  return highest + 0.0001;
}

function countLeftOut(judged: readonly Judged[]): Report['leftOut'] {
  const counts = new Map<string, { lines: number; acted: number }>();
  for (const { line, understood } of judged) {
    if (LABELS[line.label] !== undefined || line.label === OUTSIDE) continue;
    const count = counts.get(line.label) ?? { lines: 0, acted: 0 };
    counts.set(line.label, { lines: count.lines + 1, acted: count.acted + (understood.decision === 'act' ? 1 : 0) });
  }
  return counts;
}

function countConfusions(wrong: readonly Judged[]): Report['confusions'] {
  const counts = new Map<string, number>();
  for (const one of wrong) {
    const what = `${one.line.label} as ${bestOf(one)}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, times]) => ({ what, times })).sort((left, right) => right.times - left.times);
}
