import type { IdSource } from '../../lambda/kernel/ids.ts';
import type { Money } from '../../lambda/kernel/money.ts';
import { err, ok, type Result } from '../../lambda/kernel/result.ts';
import type { WireAuthorizeRefusal } from '../../lambda/payments/payment-wire.ts';
import type { Journal } from '../journal.ts';
import type { Links } from './links.ts';
import type { PaymentTables, StoredPayment } from './payment-tables.ts';

export interface AuthorizeCall {
  readonly key: string;
  readonly linkId: string;
  readonly amount: Money;
}

/** Payments by key. Each function does its work in one go, so two calls never see half of one another. */
export interface Payments {
  /** The same key is the same answer, a refusal too; after it was undone the key is closed. */
  authorize(call: AuthorizeCall, decline: boolean): Result<{ readonly paymentId: string }, WireAuthorizeRefusal>;
  capture(paymentId: string): Result<void, 'declined' | 'unknownPayment'>;
  undo(key: string): 'closed' | 'voided' | 'refunded';
  /** Oldest first. */
  ofShopper(shopperRef: string): readonly StoredPayment[];
}

export function createPayments(journal: Journal<PaymentTables>, links: Links, ids: IdSource): Payments {
  const payments = journal.read('payments');
  const move = (payment: StoredPayment, status: StoredPayment['status']): void =>
    journal.write({ payments: { [payment.id]: { ...payment, status } } });

  return {
    authorize(call, decline) {
      const known = journal.read('keys').get(call.key);
      if (known !== undefined) return repeated(payments.get(known.paymentId ?? ''), call);
      const link = links.find(call.linkId);
      const refusal = link === undefined || !links.isActive(link) ? 'linkExpired' : decline ? 'insufficientFunds' : undefined;
      const payment: StoredPayment = {
        id: ids.next(),
        ...call,
        shopperRef: link?.shopperRef ?? '',
        ...(refusal === undefined ? { status: 'authorized' } : { status: 'declined', refusal }),
      };
      journal.write({ payments: { [payment.id]: payment }, keys: { [call.key]: { paymentId: payment.id } } });
      return answerOf(payment);
    },
    capture(paymentId) {
      const payment = payments.get(paymentId);
      if (payment === undefined) return err('unknownPayment');
      if (payment.status === 'authorized') move(payment, 'captured');
      return payment.status === 'authorized' || payment.status === 'captured' ? ok(undefined) : err('declined');
    },
    undo(key) {
      const known = journal.read('keys').get(key);
      if (known === undefined) journal.write({ keys: { [key]: {} } });
      const payment = payments.get(known?.paymentId ?? '');
      if (payment === undefined || payment.status === 'declined') return 'closed';
      if (payment.status === 'authorized') move(payment, 'voided');
      if (payment.status === 'captured') move(payment, 'refunded');
      return payment.status === 'captured' || payment.status === 'refunded' ? 'refunded' : 'voided';
    },
    ofShopper: (shopperRef) => [...payments.values()].filter((payment) => payment.shopperRef === shopperRef),
  };
}

function repeated(payment: StoredPayment | undefined, { linkId, amount }: AuthorizeCall): ReturnType<Payments['authorize']> {
  if (payment === undefined) return err({ kind: 'keyClosed' });
  const isSame =
    payment.linkId === linkId && payment.amount.amountMinor === amount.amountMinor && payment.amount.currency === amount.currency;
  return isSame ? answerOf(payment) : err({ kind: 'keyReused' });
}

function answerOf(payment: StoredPayment): ReturnType<Payments['authorize']> {
  if (payment.status === 'voided' || payment.status === 'refunded') return err({ kind: 'keyClosed' });
  if (payment.status !== 'declined') return ok({ paymentId: payment.id });
  return err(payment.refusal === 'linkExpired' ? { kind: 'linkExpired' } : { kind: 'declined', reason: 'insufficientFunds' });
}
