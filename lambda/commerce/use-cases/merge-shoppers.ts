import { type CartLine, MAX_CART_LINES, MAX_QUANTITY } from '../cart.ts';
import { type ListEntry, MAX_LIST_ENTRIES } from '../list.ts';
import type { ShopperItem } from '../ports/store.ts';
import type { MergedFrom, ShopperState } from '../shopper.ts';

/** So many addresses of one account are remembered, the newest: a household has fewer. */
const MAX_ADDRESSES = 12;

/** What was gathered under an address before, and where. */
export interface Gathered {
  /** The shopper key of the address. */
  readonly key: string;
  readonly item: ShopperItem;
}

/**
 * The account's state with what was gathered under an address before it was linked: nothing is lost, and what was taken over before is not
 * doubled, however often and from however many devices at once this happens. To be written in one write, on condition of the version that
 * `account` was read with; the address's item is emptied afterwards, on condition of its own.
 *
 * The same product in both carts is added up; the same name on both lists is one entry, with the larger number. What a cart has no room for
 * goes on the list; what a list has no room for stays at the address, and is taken over when there is.
 *
 * @param grantId the linking under which this is done
 * @param nowMs milliseconds since the epoch
 */
export function mergeShoppers(account: ShopperState, from: Gathered, grantId: string, nowMs: number): ShopperState {
  const { shopper: gathered, version } = from.item;
  const known = account.mergedFrom?.[from.key]?.lines ?? {};
  const cart = joinCarts(account.cart, newOf(gathered.cart, known), MAX_CART_LINES);
  const list = joinLists(account.list, [...newOf(gathered.list, known), ...cart.left.map(asEntry)], MAX_LIST_ENTRIES);
  const isWaitingNew = gathered.waiting !== undefined && known[gathered.waiting.id] === undefined;
  const lines = [...gathered.cart, ...gathered.list].flatMap(({ id, quantity }) => {
    const taken = list.left.has(id) ? known[id] : quantity;
    return taken === undefined ? [] : [[id, taken] as const];
  });
  const taken = gathered.waiting ? [...lines, [gathered.waiting.id, 1] as const] : lines;
  const hasNewCart = cart.lines !== account.cart;
  return {
    ...account,
    cart: cart.lines,
    list: list.entries,
    ...(hasNewCart ? { cartTold: false } : {}),
    // As when it is said aloud: what is open and unanswered is bought no more.
    ...(gathered.listOnly ? { listOnly: true, openDraft: undefined } : {}),
    ...(isWaitingNew ? { waiting: gathered.waiting } : {}),
    mergedFrom: newest({
      ...account.mergedFrom,
      [from.key]: { grantId, version, lines: Object.fromEntries(taken), checkedAtMs: nowMs },
    }),
  };
}

/** The lines that were not taken over, or not wholly: there was no room. */
export function notTaken<T extends CartLine | ListEntry>(lines: readonly T[], taken: MergedFrom['lines']): readonly T[] {
  return lines.filter(({ id, quantity }) => (taken[id] ?? 0) < quantity);
}

/** The lines, each with what of it was not taken over before. */
function newOf<T extends CartLine | ListEntry>(lines: readonly T[], known: MergedFrom['lines']): readonly T[] {
  return lines.flatMap((line) => {
    const more = line.quantity - (known[line.id] ?? 0);
    return more > 0 ? [{ ...line, quantity: more }] : [];
  });
}

function joinCarts(
  own: readonly CartLine[],
  others: readonly CartLine[],
  room: number,
): { readonly lines: readonly CartLine[]; readonly left: readonly CartLine[] } {
  let lines = own;
  const left: CartLine[] = [];
  for (const other of others) {
    const same = lines.find(({ sku }) => sku === other.sku);
    if (same) {
      const quantity = Math.min(MAX_QUANTITY, same.quantity + other.quantity);
      lines = lines.map((line) => (line === same ? { ...line, quantity } : line));
    } else if (lines.length < room) lines = [...lines, other];
    else left.push(other);
  }
  return { lines, left };
}

function joinLists(
  own: readonly ListEntry[],
  others: readonly ListEntry[],
  room: number,
): { readonly entries: readonly ListEntry[]; readonly left: ReadonlySet<string> } {
  const list = [...own];
  const left = new Set<string>();
  for (const other of others) {
    const at = list.findIndex(({ name }) => name.toLowerCase() === other.name.toLowerCase());
    const same = list[at];
    if (same) list[at] = { ...same, quantity: Math.max(same.quantity, other.quantity) };
    else if (list.length < room) list.push(other);
    else left.add(other.id);
  }
  return { entries: list, left };
}

function asEntry({ id, name, quantity, sku }: CartLine): ListEntry {
  return { id, name, quantity, sku };
}

function newest(addresses: Readonly<Record<string, MergedFrom>>): Readonly<Record<string, MergedFrom>> {
  const byTime = Object.entries(addresses).sort(([, left], [, right]) => right.checkedAtMs - left.checkedAtMs);
  return Object.fromEntries(byTime.slice(0, MAX_ADDRESSES));
}
