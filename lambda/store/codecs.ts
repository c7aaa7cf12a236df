import {
  DRAFT_TRANSITIONS,
  type Draft,
  type DraftIn,
  type DraftPatch,
  type DraftState,
  nextActionAtMs,
  type Refusal,
} from '../commerce/draft.ts';
import type { JsonValue, ShopperItem } from '../commerce/ports/store.ts';
import type { ShopperState } from '../commerce/shopper.ts';
import { badItem, checkItem, draftPk, type Item, missedPartition, parseDraftPk, shopperPk, unfinishedPartition } from './table.ts';

/**
 * The form of the items written now. An item of another form is refused, never guessed at: an old function that meets a newer
 * item during a deployment must not write its half of it back.
 *
 * Items are checked by hand, not by a deep schema: only this code writes them, each under a condition, so what can go wrong is the
 * form as a whole, and a turn reads 130 list and cart lines. docs/decisions/0003-one-item-a-shopper.md has the measurement.
 */
const ITEM_FORM = 1;

/** What of a draft never changes, in one JSON attribute. The other attributes are what conditions and the index need. */
type DraftBody = Pick<
  Draft,
  | 'id'
  | 'merchantId'
  | 'shopperKey'
  | 'accountId'
  | 'source'
  | 'quote'
  | 'fingerprint'
  | 'changes'
  | 'cautions'
  | 'payment'
  | 'locale'
  | 'createdAtMs'
>;

const BODY_KINDS: Readonly<Record<keyof DraftBody, 'string' | 'number' | 'object' | 'array'>> = {
  id: 'string',
  merchantId: 'string',
  shopperKey: 'string',
  accountId: 'string',
  source: 'string',
  quote: 'object',
  fingerprint: 'string',
  changes: 'array',
  cautions: 'array',
  payment: 'object',
  locale: 'string',
  createdAtMs: 'number',
};

/** What a draft in these states always has. */
export const STATE_HAS: Readonly<Partial<Record<DraftState, readonly ('paymentId' | 'orderNumber')[]>>> = {
  authorized: ['paymentId'],
  placing: ['paymentId'],
  placed: ['paymentId', 'orderNumber'],
  capturing: ['paymentId', 'orderNumber'],
  captured: ['paymentId', 'orderNumber'],
  cancelling: ['paymentId', 'orderNumber'],
  cancelled: ['paymentId', 'orderNumber'],
};

/**
 * @param version the version that this write makes
 * @throws SaysoError `store.itemTooLarge`
 */
export function encodeShopper(merchantId: string, shopperKey: string, item: ShopperItem, version: number, writeId: string): Item {
  const pk = shopperPk(merchantId, shopperKey);
  const state = JSON.stringify({ shopper: item.shopper, conversation: item.conversation });
  const misses = item.shopper.misses ?? [];
  const encoded: Item = {
    pk,
    form: ITEM_FORM,
    version,
    writeId,
    state,
    // The index names this shopper until what they asked for in vain was gathered.
    ...(misses.length > 0 ? { unfinishedOf: missedPartition(merchantId), nextActionAtMs: misses[0]?.atMs ?? 0 } : {}),
  };
  checkItem(pk, encoded);
  return encoded;
}

/** @throws SaysoError `store.badItem` */
export function decodeShopper(item: Item): ShopperItem {
  const { pk, version, state } = readEnvelope(item);
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) throw badItem(pk, 'has no version');
  const parsed = parseJson(pk, 'state', state);
  if (!isRecord(parsed) || parsed.conversation === undefined || !isShopperState(parsed.shopper)) {
    throw badItem(pk, 'its state is not that of a shopper');
  }
  return { version, shopper: parsed.shopper, conversation: parsed.conversation as JsonValue };
}

function isShopperState(value: unknown): value is ShopperState {
  return (
    isRecord(value) &&
    Array.isArray(value.list) &&
    Array.isArray(value.cart) &&
    Array.isArray(value.outcomes) &&
    isRecord(value.ledger) &&
    isRecord(value.paymentLink) &&
    typeof value.paymentLink.state === 'string'
  );
}

/**
 * A new draft's item.
 * @throws SaysoError `store.badItem` for a draft of another merchant, or an id that the index could not give back
 * @throws SaysoError `store.itemTooLarge`
 */
export function encodeDraft(merchantId: string, draft: DraftIn<'quoted'>, writeId: string): Item {
  const pk = draftPk(merchantId, draft.id);
  if (draft.merchantId !== merchantId) throw badItem(pk, 'belongs to another merchant');
  if (parseDraftPk(pk) === undefined) throw badItem(pk, 'has too long an id');
  const body: DraftBody = {
    id: draft.id,
    merchantId: draft.merchantId,
    shopperKey: draft.shopperKey,
    accountId: draft.accountId,
    source: draft.source,
    quote: draft.quote,
    fingerprint: draft.fingerprint,
    changes: draft.changes,
    cautions: draft.cautions,
    payment: draft.payment,
    locale: draft.locale,
    createdAtMs: draft.createdAtMs,
  };
  const encoded: Item = {
    pk,
    form: ITEM_FORM,
    writeId,
    state: draft.state,
    body: JSON.stringify(body),
    unfinishedOf: unfinishedPartition(merchantId),
    nextActionAtMs: nextActionAtMs(draft) ?? 0,
    ...encodePatch(draft),
  };
  checkItem(pk, encoded);
  return encoded;
}

/** The attributes that a patch sets; what is null or absent sets none. */
export function encodePatch(patch: DraftPatch): Item {
  const { lease, attempts, expiresAtMs, confirmedAtMs, paymentId, orderNumber, refusal, closedIn, cancelTooLate } = patch;
  return {
    ...(lease ? { leaseOwner: lease.owner, leaseUntilMs: lease.untilMs } : {}),
    ...(attempts === undefined ? {} : { attempts }),
    ...(expiresAtMs === undefined ? {} : { expiresAtMs }),
    ...(confirmedAtMs === undefined ? {} : { confirmedAtMs }),
    ...(paymentId === undefined ? {} : { paymentId }),
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(refusal === undefined ? {} : { refusal: JSON.stringify(refusal) }),
    ...(closedIn ? { closedIn } : {}),
    ...(cancelTooLate === undefined ? {} : { cancelTooLate }),
  };
}

/** @throws SaysoError `store.badItem`, also for an item whose body names another draft than its key */
export function decodeDraft(item: Item): Draft {
  const { pk, state } = readEnvelope(item);
  if (!isDraftState(state)) throw badItem(pk, 'is in no known state');
  for (const name of STATE_HAS[state] ?? []) {
    if (typeof item[name] !== 'string') throw badItem(pk, `is ${state} without ${name}`);
  }
  const body = parseJson(pk, 'body', item.body);
  if (!isDraftBody(body)) throw badItem(pk, 'its body is not that of a draft');
  if (draftPk(body.merchantId, body.id) !== pk) throw badItem(pk, 'its body is that of another draft');
  // The checks above are what the union of states asks for; the compiler cannot follow them through the item.
  return { ...body, state, ...decodeProgress(pk, item) } as Draft;
}

function decodeProgress(pk: string, item: Item): DraftPatch & Pick<Draft, 'attempts' | 'expiresAtMs'> {
  const [attempts, expiresAtMs] = [readNumber(item, 'attempts'), readNumber(item, 'expiresAtMs')];
  if (attempts === undefined || expiresAtMs === undefined) throw badItem(pk, 'has no attempts or no expiry');
  const [owner, untilMs] = [readText(item, 'leaseOwner'), readNumber(item, 'leaseUntilMs')];
  const [refusal, closedIn] = [readText(item, 'refusal'), readText(item, 'closedIn')];
  if (closedIn !== undefined && !isDraftState(closedIn)) throw badItem(pk, 'is closed in no known state');
  return withoutAbsent({
    attempts,
    expiresAtMs,
    lease: owner === undefined || untilMs === undefined ? undefined : { owner, untilMs },
    confirmedAtMs: readNumber(item, 'confirmedAtMs'),
    paymentId: readText(item, 'paymentId'),
    orderNumber: readText(item, 'orderNumber'),
    refusal: refusal === undefined ? undefined : (parseJson(pk, 'refusal', refusal) as Refusal),
    closedIn,
    cancelTooLate: readFlag(item, 'cancelTooLate'),
  });
}

function readNumber(item: Item, name: string): number | undefined {
  const value = item[name];
  if (value === undefined || typeof value === 'number') return value;
  throw badItem(String(item.pk), `its ${name} is no number`);
}

function readText(item: Item, name: string): string | undefined {
  const value = item[name];
  if (value === undefined || typeof value === 'string') return value;
  throw badItem(String(item.pk), `its ${name} is no text`);
}

function readFlag(item: Item, name: string): boolean | undefined {
  const value = item[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw badItem(String(item.pk), `its ${name} is no flag`);
}

/** An absent attribute is an absent property: two drafts that are equal look equal. */
function withoutAbsent<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function readEnvelope(item: Item): Item & { readonly pk: string } {
  const { pk, form } = item;
  if (typeof pk !== 'string') throw badItem('', 'has no key');
  if (form !== ITEM_FORM) throw badItem(pk, `has the form ${form}, and this code reads ${ITEM_FORM}`);
  return item as Item & { readonly pk: string };
}

function parseJson(pk: string, name: string, text: Item[string] | undefined): unknown {
  if (typeof text !== 'string') throw badItem(pk, `has no ${name}`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw badItem(pk, `its ${name} is not JSON`, cause);
  }
}

function isDraftState(state: unknown): state is DraftState {
  return typeof state === 'string' && Object.hasOwn(DRAFT_TRANSITIONS, state);
}

function isDraftBody(value: unknown): value is DraftBody {
  if (!isRecord(value)) return false;
  return Object.entries(BODY_KINDS).every(([name, kind]) => {
    const part = value[name];
    if (kind === 'array') return Array.isArray(part);
    return kind === 'object' ? isRecord(part) : typeof part === kind;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
