import type { Currency, Money } from '../../kernel/money.ts';
import type { Result } from '../../kernel/result.ts';
import type { Variant } from '../catalogue.ts';
import type { PlacingDraft } from '../draft.ts';
import type { Order, Purchase } from '../orders.ts';
import type { Quote, RequestedLine } from '../quote.ts';
import type { Call, Unanswered } from './call.ts';

export interface ShopDescription {
  /** The seller of record, as it is said before every order. */
  readonly seller: string;
  readonly currency: Currency;
  /** IANA zone used when an address has none. */
  readonly timeZone: string;
}

/** Reads speak the shopper's language where the shop can. `locale` is BCP 47. */
export interface ReadCall extends Call {
  readonly locale: string;
}

export type QuoteRefusal =
  | { readonly kind: 'outOfStock'; readonly sku: string; readonly name: string; readonly available: number }
  | { readonly kind: 'discontinued'; readonly sku: string; readonly name: string; readonly substituteSku?: string }
  | { readonly kind: 'unknownSku'; readonly sku: string }
  | Unanswered;

export type PlaceRefusal =
  /** The shop would charge another total than the draft's: nothing was ordered. */
  | { readonly kind: 'priceChanged'; readonly total: Money }
  | { readonly kind: 'outOfStock'; readonly sku: string; readonly name: string }
  /** The key was closed before the order arrived. */
  | { readonly kind: 'keyClosed' }
  | { readonly kind: 'refused'; readonly reason: string }
  | Unanswered;

export type CancelRefusal = { readonly kind: 'alreadyShipped' } | { readonly kind: 'unknownOrder' } | Unanswered;

/**
 * The merchant's real shop. Every connector passes `tests/contracts/shop.contract.ts`.
 * `accountId` is the linked shopper's account at the shop.
 */
export interface ShopPort {
  describe(): ShopDescription;

  /** Products by words, best first. */
  searchCatalogue(words: string, limit: number, call: ReadCall): Promise<Result<readonly Variant[], Unanswered>>;
  /** The variants that exist among `skus` (discontinued ones included, with their stock saying so). */
  findVariants(skus: readonly string[], call: ReadCall): Promise<Result<readonly Variant[], Unanswered>>;

  /**
   * Distinct products the shopper has bought, last bought first; at most `limit`. `words` narrows where the shop can search
   * (a history of ten thousand orders is never shipped whole); the caller scores what comes back.
   */
  findPurchases(
    accountId: string,
    words: string | undefined,
    limit: number,
    call: ReadCall,
  ): Promise<Result<readonly Purchase[], Unanswered>>;
  /** Orders, newest first; with `openOnly`, those not yet delivered. */
  listOrders(
    accountId: string,
    filter: { openOnly: boolean; limit: number },
    call: ReadCall,
  ): Promise<Result<readonly Order[], Unanswered>>;
  findOrder(accountId: string, number: string, call: ReadCall): Promise<Result<Order | undefined, Unanswered>>;

  /** What these lines cost now, delivered to the shopper's default address. Creates nothing. */
  quote(accountId: string, lines: readonly RequestedLine[], call: ReadCall): Promise<Result<Quote, QuoteRefusal>>;

  /**
   * Places the draft's lines. The draft id is the idempotency key: the same key is the same order, whenever and however often
   * it is asked. Refuses rather than charge another total than the draft's.
   */
  placeOrder(draft: PlacingDraft, call: Call): Promise<Result<{ readonly orderNumber: string }, PlaceRefusal>>;
  /**
   * Makes sure that no order with this key can appear later, and says whether one exists already.
   * After `{ orderNumber: undefined }` a late `placeOrder` of the key answers `keyClosed`.
   */
  closeOrderKey(draftId: string, call: Call): Promise<Result<{ readonly orderNumber: string | undefined }, Unanswered>>;
  /** Cancelling twice is cancelling once. */
  cancelOrder(accountId: string, orderNumber: string, call: Call): Promise<Result<void, CancelRefusal>>;
}

/** What may be asked of the shop before anybody has said yes: nothing is bought, closed or cancelled by it. */
export type ShopReads = Omit<ShopPort, 'placeOrder' | 'closeOrderKey' | 'cancelOrder'>;
