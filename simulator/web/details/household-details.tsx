import type { Household, HouseholdOrder } from '../../console/wire.ts';

/** What the shopper has: orders, cart, list, and how they pay. */
export function HouseholdDetails({ household }: { readonly household: Household }) {
  const { orders, olderOrders, cart, list, paymentLink, payments, drafts } = household;
  const ours = orders.filter(({ isOurs }) => isOurs);
  return (
    <>
      <h3>Orders of this household</h3>
      {ours.length === 0 ? <p class="hint">None was placed here yet.</p> : <Orders orders={ours} />}
      <Lines title="Cart" lines={cart} />
      <Lines title="Shopping list" lines={list} />
      <h3>Payment</h3>
      <p>Set up: {paymentLink}</p>
      {payments.length > 0 && (
        <ul class="plain">
          {payments.map(({ status, amountMinor, currency }, index) => (
            <li key={index}>
              {asMoney(amountMinor, currency)}, {status}
            </li>
          ))}
        </ul>
      )}
      <h3>Drafts</h3>
      {drafts.length === 0 ? (
        <p class="hint">None.</p>
      ) : (
        <p class="codes">
          {drafts.map(({ id, state }) => (
            <code key={id}>{state}</code>
          ))}
        </p>
      )}
      <h3>Bought before</h3>
      <Orders orders={orders.filter(({ isOurs }) => !isOurs)} />
      {olderOrders > 0 && <p class="hint">and {olderOrders} older ones.</p>}
    </>
  );
}

/** E-mails that were written; nothing is sent. */
export function OutboxDetails({ household: { outbox } }: { readonly household: Household }) {
  if (outbox.length === 0) return <p class="hint">Nobody was written to yet. An order writes one e-mail.</p>;
  return (
    <ul class="outbox">
      {outbox.toReversed().map(({ subject, text }) => (
        <li key={subject + text}>
          <h3>{subject}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}

function Orders({ orders }: { readonly orders: readonly HouseholdOrder[] }) {
  return (
    <ul class="orders">
      {orders.map(({ number, status, lines, totalMinor, currency }) => (
        <li key={number} data-order={number}>
          <p>
            <strong>{number}</strong> <span class="status">{STATUSES[status] ?? status}</span>
            <span class="total">{asMoney(totalMinor, currency)}</span>
          </p>
          <p>{lines.map(({ product, quantity }) => `${quantity} × ${product}`).join(', ')}</p>
        </li>
      ))}
    </ul>
  );
}

const STATUSES: Readonly<Record<string, string>> = { outForDelivery: 'out for delivery' };

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly quantity: number }[];
}) {
  return (
    <>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p class="hint">Empty.</p>
      ) : (
        <ul class="plain">
          {lines.map(({ name, quantity }) => (
            <li key={name}>
              {quantity} × {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The local shop sells in dollars: two digits. */
function asMoney(amountMinor: number, currency: string): string {
  return new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amountMinor / 100);
}
