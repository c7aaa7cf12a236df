import type { PaymentLink } from '../../lambda/commerce/ports/payment.ts';
import type { Clock } from '../../lambda/kernel/clock.ts';
import { randomIds } from '../../lambda/kernel/ids.ts';
import type { Currency } from '../../lambda/kernel/money.ts';
import { type CallFaults, startLocalApi } from '../local-api.ts';
import { createApprovals } from './approvals.ts';
import { createLinks } from './links.ts';
import { openPaymentJournal, type StoredPayment } from './payment-tables.ts';
import { createPayments } from './payments.ts';
import { answerPaymentCall, isPage } from './routes.ts';
import { type Changed, createAnnouncer, type WebhookTarget } from './webhook.ts';

/** The page waits this long for the webhook's receiver, so that the next spoken turn already knows. */
const PAGE_WAITS_MS = 1000;

/** `decline`: new authorizations are declined. */
export type PaymentFaults = CallFaults & { readonly decline?: boolean };

/** A payment as the local state page shows it. */
export interface InspectedPayment {
  readonly id: string;
  readonly draftId: string;
  readonly status: StoredPayment['status'];
  readonly amountMinor: number;
  readonly currency: Currency;
}

export interface SandboxPayment {
  /** Where the payment protocol is served. */
  readonly baseUrl: string;
  /**
   * The link a new shopper begins with, in the given state (else the one the sandbox was started with). Asked again for the same
   * shopper, it is the same link as it is then.
   */
  issueLink(shopperRef: string, state?: PaymentLink['state']): PaymentLink;
  /** All payments made with a shopper's links, oldest first. */
  readPayments(shopperRef: string): readonly InspectedPayment[];
  stop(): Promise<void>;
}

/**
 * Starts the practice payment provider on the loopback address: links with a page that marks them, and payments that move no money.
 *
 * @param options.folder where its state is kept; without one nothing outlives the process
 * @param options.port 0 or absent takes a free one; pages of pending links move with it, unless `publicUrl` is given
 * @param options.publicUrl where people reach `/pay/…`, when something else stands in front
 * @param options.faults asked anew for each call of the payment protocol; the page has no faults
 * @param options.initialLinkState what `issueLink` gives when it is not told
 * @param options.webhook who is told, signed, that a link or an approval was decided; what it missed it is told at the next start
 * @param options.apiKey when given, calls without it are refused
 */
export async function startSandboxPayment(options: {
  readonly folder?: string;
  readonly clock: Clock;
  readonly port?: number;
  readonly publicUrl?: string;
  readonly faults: () => PaymentFaults;
  readonly initialLinkState?: PaymentLink['state'];
  readonly webhook?: WebhookTarget;
  readonly apiKey?: string;
}): Promise<SandboxPayment> {
  const { clock } = options;
  const journal = openPaymentJournal(options.folder);
  const stopping = new AbortController();
  let publicUrl = options.publicUrl ?? '';
  const links = createLinks(journal, { nowMs: () => clock.nowMs(), pageUrl: (linkId) => `${publicUrl}/pay/${linkId}`, ids: randomIds });
  const announcer = createAnnouncer(journal, { target: options.webhook, clock, stopping: stopping.signal });
  const payments = createPayments(journal, links, randomIds);
  const rooms = {
    links,
    payments,
    isDeclining: () => options.faults().decline === true,
    approvals: createApprovals(journal, () => clock.nowMs()),
    approvalUrl: (id: string) => `${publicUrl}/pay/approve/${encodeURIComponent(id)}`,
    announce: async (changed: Changed) => {
      const done = new AbortController();
      const longEnough = clock.sleep(PAGE_WAITS_MS, AbortSignal.any([stopping.signal, done.signal]));
      await Promise.race([announcer.announce(changed).finally(() => done.abort()), longEnough]);
    },
    apiKey: options.apiKey,
  };
  const api = await startLocalApi({
    port: options.port ?? 0,
    clock,
    answer: (request) => answerPaymentCall(request, rooms),
    changesSoFar: () => journal.writeCount(),
    faultsOf: (request) => (isPage(request) ? {} : options.faults()),
  });
  publicUrl ||= api.baseUrl;
  announcer.announceLeft();
  return {
    baseUrl: api.baseUrl,
    issueLink: (shopperRef, state) => links.issue(shopperRef, state ?? options.initialLinkState ?? 'active'),
    readPayments: (shopperRef) => payments.ofShopper(shopperRef).map(inspectPayment),
    async stop() {
      stopping.abort();
      await api.stop();
      journal.close();
    },
  };
}

function inspectPayment({ id, key, status, amount }: StoredPayment): InspectedPayment {
  return { id, draftId: key, status, amountMinor: amount.amountMinor, currency: amount.currency };
}
