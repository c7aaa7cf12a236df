import { join } from 'node:path';
import * as z from 'zod';
import { type Currency, isCurrency } from '../../lambda/kernel/money.ts';
import { type Journal, openJournal } from '../journal.ts';

const currency = z.custom<Currency>((code) => typeof code === 'string' && isCurrency(code));

/** `declined`: the shopper pressed "Decline"; read from outside it is an expired link. */
const storedLink = z.object({
  id: z.string(),
  shopperRef: z.string(),
  state: z.enum(['pending', 'active', 'declined']),
  createdAtMs: z.number(),
  expiresAtMs: z.number(),
});

/** The key it was authorized with is the draft's id. */
const storedPayment = z.object({
  id: z.string(),
  key: z.string(),
  linkId: z.string(),
  shopperRef: z.string(),
  amount: z.object({ amountMinor: z.number(), currency }),
  status: z.enum(['authorized', 'captured', 'voided', 'refunded', 'declined']),
  /** Why it was declined: the answer that every repeat of the key hears. */
  refusal: z.enum(['insufficientFunds', 'linkExpired']).optional(),
});

/** One thing that a shopper may approve on a page; the key it was made with is its id. */
const storedApproval = z.object({
  id: z.string(),
  shopperRef: z.string(),
  title: z.string(),
  amount: z.object({ amountMinor: z.number(), currency }).optional(),
  expiresAtMs: z.number(),
  state: z.enum(['open', 'approved', 'declined']),
});

/** What the webhook's receiver is to be told, kept until it took it. */
const announcement = z.object({
  createdAtMs: z.number(),
  isTaken: z.boolean(),
  changed: z.union([
    z.object({ type: z.literal('link.updated'), shopperRef: z.string(), linkId: z.string() }),
    z.object({ type: z.literal('approval.updated'), shopperRef: z.string(), approvalId: z.string() }),
  ]),
});

/** A key with a payment is that payment's for ever; one without is closed. */
const paymentKey = z.object({ paymentId: z.string().optional() });

export type StoredLink = Readonly<z.infer<typeof storedLink>>;
export type StoredPayment = Readonly<z.infer<typeof storedPayment>>;
export type StoredApproval = Readonly<z.infer<typeof storedApproval>>;
export type Announcement = Readonly<z.infer<typeof announcement>>;
export type PaymentKey = Readonly<z.infer<typeof paymentKey>>;

export interface PaymentTables {
  readonly links: StoredLink;
  /** Link ids by the idempotency key they were made with. */
  readonly linkKeys: string;
  /** Ids of the links that new shoppers were given, by shopper. */
  readonly firstLinks: string;
  readonly approvals: StoredApproval;
  /** By the id of the event. */
  readonly announcements: Announcement;
  readonly payments: StoredPayment;
  readonly keys: PaymentKey;
}

/** @param folder without one, nothing outlives the process */
export function openPaymentJournal(folder: string | undefined): Journal<PaymentTables> {
  return openJournal<PaymentTables>({
    ...(folder !== undefined && { file: join(folder, 'payment.jsonl') }),
    parse: {
      links: (raw) => storedLink.parse(raw),
      linkKeys: (raw) => z.string().parse(raw),
      firstLinks: (raw) => z.string().parse(raw),
      approvals: (raw) => storedApproval.parse(raw),
      announcements: (raw) => announcement.parse(raw),
      payments: (raw) => storedPayment.parse(raw),
      keys: (raw) => paymentKey.parse(raw),
    },
  });
}
