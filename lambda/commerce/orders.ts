import type { LocalDate } from '../kernel/clock.ts';
import type { Money } from '../kernel/money.ts';
import type { Pack } from './catalogue.ts';

export type OrderStatus = 'received' | 'preparing' | 'shipped' | 'outForDelivery' | 'delivered' | 'cancelled' | 'returned';

export interface OrderLine {
  readonly sku: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pack: Pack;
  readonly quantity: number;
  readonly unitPrice: Money;
}

export interface Shipment {
  readonly carrier: string;
  readonly trackingNumber?: string;
  /** Absent when the shop does not know yet. */
  readonly expectedDay?: LocalDate;
  readonly deliveredDay?: LocalDate;
}

/** An order as the shop tells it: the shop's data is the truth. */
export interface Order {
  readonly number: string;
  readonly placedAtMs: number;
  readonly status: OrderStatus;
  readonly lines: readonly OrderLine[];
  readonly total: Money;
  readonly shipment?: Shipment;
  /** The idempotency key it was placed with, when it was placed by Sayso. */
  readonly draftId?: string;
}

/** True while the shopper is still waiting for it. */
export function isOpenOrder(order: Order): boolean {
  return order.status === 'received' || order.status === 'preparing' || order.status === 'shipped' || order.status === 'outForDelivery';
}

/** One product in the shopper's history: what was bought last and how often, however many orders there were. */
export interface Purchase {
  readonly sku: string;
  readonly productId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pack: Pack;
  readonly lastQuantity: number;
  readonly lastUnitPrice: Money;
  readonly lastOrderedAtMs: number;
  readonly lastOrderNumber: string;
  readonly timesOrdered: number;
}
