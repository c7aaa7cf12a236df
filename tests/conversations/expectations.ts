import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import type { TurnRecord } from '../../lambda/dialogue/conversation.ts';
import { linkAsOf } from '../../lambda/dialogue/link-payment.ts';
import { decodeDraft } from '../../lambda/store/codecs.ts';
import type { MemoryTable } from '../../lambda/store/memory.ts';
import { parseDraftPk } from '../../lambda/store/table.ts';
import type { TestServers } from '../world.ts';
import type { Answer } from './device.ts';
import type { ConversationTurn } from './format.ts';

export interface Mismatch {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** What there is after a turn; `answer` and `record` only when somebody spoke. */
interface Found {
  readonly answer?: Answer;
  readonly record?: TurnRecord;
  readonly orders: readonly Counted[];
  readonly payments: readonly string[];
  readonly cart: Counted;
  readonly list: Counted;
  readonly paymentLink: string;
  readonly drafts: readonly string[];
}

type Counted = Readonly<Record<string, number>>;
type Line = { readonly name: string; readonly quantity: number };

/**
 * What the table, the shop and the provider hold of a shopper. Orders are those placed in the conversation and not cancelled.
 * @param withOrders false leaves them out: the shop has a long history to look through
 */
export async function readHousehold(
  of: {
    readonly servers: TestServers;
    readonly store: StorePort;
    readonly table: MemoryTable;
    readonly user: string;
    readonly shopperKey: string;
  },
  withOrders: boolean,
): Promise<Omit<Found, 'answer' | 'record'>> {
  const { servers, store, user, shopperKey, table } = of;
  const { shopper } = await store.loadShopper(shopperKey);
  const orders = withOrders ? servers.shop.readOrders(user) : [];
  const placed = orders.filter(({ draftId, status }) => draftId !== undefined && status !== 'cancelled');
  return {
    orders: placed.toReversed().map(({ lines }) => count(lines)),
    payments: servers.payment.readPayments(shopperKey).map(({ status }) => status),
    cart: count(shopper.cart),
    list: count(shopper.list),
    paymentLink: linkAsOf(shopper.paymentLink, servers.clock.nowMs()).state,
    drafts: readDraftStates(table),
  };
}

function readDraftStates(table: MemoryTable): readonly string[] {
  const drafts = [...table].flatMap(([pk, item]) => (parseDraftPk(pk) === undefined ? [] : [decodeDraft(item)]));
  return drafts.sort((left, right) => left.createdAtMs - right.createdAtMs).map(({ state }) => state);
}

function count(lines: readonly Line[]): Counted {
  return Object.fromEntries(lines.map(({ name, quantity }) => [name, quantity]));
}

/** Words that no shopper should ever hear: holes in a message. */
const HOLES = /undefined|null|NaN|\[object|[{}]/;

/** Everything a turn expects and did not find. */
export function findMismatches(turn: ConversationTurn, found: Found): readonly Mismatch[] {
  const { answer, record } = found;
  const states = (['orders', 'payments', 'cart', 'list', 'paymentLink', 'drafts'] as const).flatMap((what) =>
    turn[what] === undefined ? [] : compare(what, show(turn[what]), show(found[what])),
  );
  const expectsAnswer = (['hears', 'hearsNot', 'acts', 'asks', 'card', 'link'] as const).filter((what) => turn[what] !== undefined);
  if (!answer) return [...states, ...expectsAnswer.map((what) => ({ what, expected: show(turn[what]), found: 'nothing was said' }))];
  return [...states, ...findAnswerMismatches(turn, answer, record)];
}

function findAnswerMismatches(turn: ConversationTurn, answer: Answer, record: TurnRecord | undefined): readonly Mismatch[] {
  const { speech, card, link } = answer;
  const acts = record?.reply?.say.map(({ act }) => act) ?? [];
  const hole = HOLES.exec(`${speech} ${card ?? ''} ${answer.reprompt ?? ''}`);
  return [
    ...(turn.hears ?? []).flatMap((part) => (hasPart(speech, part) ? [] : [{ what: 'hears', expected: part, found: speech }])),
    ...(turn.hearsNot ?? []).flatMap((part) => (hasPart(speech, part) ? [{ what: 'hears', expected: `no ${part}`, found: speech }] : [])),
    ...(turn.acts ? compare('acts', show(turn.acts), show(acts)) : []),
    ...(turn.asks === undefined ? [] : compare('asks', show(turn.asks), show(record?.reply?.ask?.question ?? false))),
    ...findCardMismatches(turn.card, card),
    ...(turn.link === undefined ? [] : compare('a link', show(turn.link), show(link !== undefined))),
    ...(hole ? [{ what: 'words', expected: 'whole sentences', found: `${hole[0]} in: ${speech} | ${card ?? ''}` }] : []),
  ];
}

function findCardMismatches(expected: ConversationTurn['card'], card: string | undefined): readonly Mismatch[] {
  if (expected === undefined) return [];
  if (expected === false) return card === undefined ? [] : [{ what: 'card', expected: 'none', found: card }];
  return expected.flatMap((part) => (hasPart(card ?? '', part) ? [] : [{ what: 'card', expected: part, found: card ?? 'no card' }]));
}

/** In any case; `/.../` is a regular expression. */
export function hasPart(text: string, part: string): boolean {
  const pattern = /^\/(.+)\/$/s.exec(part)?.[1];
  return pattern === undefined ? text.toLowerCase().includes(part.toLowerCase()) : new RegExp(pattern, 'i').test(text);
}

function compare(what: string, expected: string, found: string): readonly Mismatch[] {
  return expected === found ? [] : [{ what, expected, found }];
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
