import { localDate } from '../../kernel/clock.ts';
import { compareMoney } from '../../kernel/money.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Purchase } from '../orders.ts';
import type { Unanswered } from '../ports/call.ts';
import type { ReadCall, ShopReads } from '../ports/shop.ts';
import { type Caution, type Change, type Quote, type QuotedLine, quoteAddsUp } from '../quote.ts';

/** What the shopper wants, with what they bought last time where they bought it before. */
export interface WantedLine {
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly lastTime?: Purchase;
}

export interface QuotedOrder {
  readonly quote: Quote;
  readonly changes: readonly Change[];
  readonly cautions: readonly Caution[];
}

export type QuoteFailure =
  | { readonly kind: 'outOfStock'; readonly name: string; readonly available: number }
  | { readonly kind: 'discontinued'; readonly name: string }
  /** The shop's figures do not add up: a bug of the shop's, never a reason to charge. */
  | { readonly kind: 'inconsistent' }
  | Unanswered;

/** More than this many times the usual quantity is unusual. */
const UNUSUAL_FACTOR = 3;
/** A quantity that is unusual for something never bought before. */
const UNUSUAL_FIRST_QUANTITY = 6;
const RECENT_MS = 7 * 24 * 3_600_000;

/**
 * Asks the shop what these lines cost now and says what is different from last time. A discontinued product is replaced by the
 * shop's nearest substitute (and the change says so). With `leaveOut`, what cannot be had is left out of a longer order and said;
 * without it, the first such line is the failure.
 */
export async function quoteOrder(
  shop: ShopReads,
  accountId: string,
  wanted: readonly WantedLine[],
  options: { readonly leaveOut: boolean; readonly nowMs: number },
  call: ReadCall,
): Promise<Result<QuotedOrder, QuoteFailure>> {
  let lines = onePerSku(wanted);
  const changes: Change[] = [];
  // Each round replaces or removes one line, so the rounds are bounded by the lines (substitutes of substitutes count twice).
  for (let round = 0; round <= wanted.length * 2; round += 1) {
    const quoted = await shop.quote(
      accountId,
      lines.map(({ sku, quantity }) => ({ sku, quantity })),
      call,
    );
    if (quoted.ok) return concludeQuote(quoted.value, lines, changes, options.nowMs);
    const refusal = quoted.error;
    if (refusal.kind === 'unanswered') return err(refusal);
    const refused = lines.find((line) => line.sku === refusal.sku);
    if (!refused) return err({ kind: 'inconsistent' });
    const substitute =
      refusal.kind === 'discontinued' && refusal.substituteSku ? await findSubstitute(shop, refusal.substituteSku, call) : undefined;
    if (substitute && !lines.some((line) => line.sku === substitute.sku)) {
      lines = lines.map((line) => (line === refused ? { sku: substitute.sku, name: substitute.name, quantity: line.quantity } : line));
      changes.push({ kind: 'substitute', discontinuedSku: refused.sku, discontinuedName: refused.name, ...substitute });
      continue;
    }
    if (!options.leaveOut || lines.length === 1) return err(asFailure(refusal, refused));
    lines = lines.filter((line) => line !== refused);
    changes.push({ kind: 'leftOut', name: refused.name, why: refusal.kind === 'outOfStock' ? 'outOfStock' : 'discontinued' });
  }
  return err({ kind: 'inconsistent' });
}

/** A shop may have the same thing in two lines of one order; it is asked for, and read out, as one. */
function onePerSku(wanted: readonly WantedLine[]): readonly WantedLine[] {
  const lines = new Map<string, WantedLine>();
  for (const line of wanted) {
    const same = lines.get(line.sku);
    lines.set(line.sku, same ? { ...same, quantity: same.quantity + line.quantity } : line);
  }
  return [...lines.values()];
}

async function findSubstitute(shop: ShopReads, sku: string, call: ReadCall): Promise<{ sku: string; name: string } | undefined> {
  const found = await shop.findVariants([sku], call);
  const variant = found.ok ? found.value.find((other) => other.sku === sku) : undefined;
  return variant && { sku, name: variant.name };
}

function asFailure(
  refusal:
    | { readonly kind: 'outOfStock'; readonly available: number }
    | { readonly kind: 'discontinued' }
    | { readonly kind: 'unknownSku' },
  line: WantedLine,
): QuoteFailure {
  if (refusal.kind === 'outOfStock') return { kind: 'outOfStock', name: line.name, available: refusal.available };
  return { kind: 'discontinued', name: line.name };
}

function concludeQuote(
  quote: Quote,
  wanted: readonly WantedLine[],
  changes: readonly Change[],
  nowMs: number,
): Result<QuotedOrder, QuoteFailure> {
  const complete = wanted.every((line) => quote.lines.some((quoted) => quoted.sku === line.sku && quoted.quantity === line.quantity));
  if (!complete || quote.lines.length !== wanted.length || !quoteAddsUp(quote)) return err({ kind: 'inconsistent' });
  const lastTimes = new Map(wanted.map((line) => [line.sku, line.lastTime]));
  return ok({
    quote,
    changes: [...changes, ...quote.lines.flatMap((line) => sinceLastTime(line, lastTimes.get(line.sku)))],
    cautions: quote.lines.flatMap((line) => cautionsOf(line, lastTimes.get(line.sku), quote.delivery.timeZone, nowMs)),
  });
}

function sinceLastTime(line: QuotedLine, lastTime: Purchase | undefined): readonly Change[] {
  if (!lastTime) return [];
  const changes: Change[] = [];
  if (lastTime.pack.count !== line.pack.count) changes.push({ kind: 'pack', name: line.name, from: lastTime.pack, to: line.pack });
  if (lastTime.lastUnitPrice.currency === line.unitPrice.currency && compareMoney(lastTime.lastUnitPrice, line.unitPrice) !== 0) {
    changes.push({ kind: 'price', name: line.name, from: lastTime.lastUnitPrice, to: line.unitPrice });
  }
  return changes;
}

function cautionsOf(line: QuotedLine, lastTime: Purchase | undefined, timeZone: string, nowMs: number): readonly Caution[] {
  const cautions: Caution[] = [];
  const usualQuantity = lastTime?.lastQuantity ?? 1;
  const unusual = lastTime ? line.quantity > usualQuantity * UNUSUAL_FACTOR : line.quantity >= UNUSUAL_FIRST_QUANTITY;
  if (unusual) cautions.push({ kind: 'unusualQuantity', name: line.name, quantity: line.quantity, usualQuantity });
  if (lastTime && nowMs - lastTime.lastOrderedAtMs < RECENT_MS) {
    cautions.push({ kind: 'boughtRecently', name: line.name, onDay: localDate(lastTime.lastOrderedAtMs, timeZone) });
  }
  return cautions;
}
