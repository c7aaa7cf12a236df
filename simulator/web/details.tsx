import { useState } from 'preact/hooks';
import type { TalkView, TurnEntry } from '../console/wire.ts';
import { HouseholdDetails, OutboxDetails } from './details/household-details.tsx';
import { JsonDetails } from './details/json-details.tsx';
import { StoreDetails } from './details/store-details.tsx';
import { TimeDetails } from './details/time-details.tsx';
import { UnderstandingDetails } from './details/understanding-details.tsx';
import { Tabs } from './tabs.tsx';

/** What lies behind one turn. */
export function Details({ talk, turn }: { readonly talk: TalkView | undefined; readonly turn?: TurnEntry }) {
  const [chosen, choose] = useState('heard');
  const orders = talk?.household.orders.filter(({ isOurs }) => isOurs).length ?? 0;
  const tabs = [
    { name: 'heard', label: 'Meaning' },
    { name: 'json', label: 'JSON' },
    { name: 'store', label: 'Store', count: turn?.changes.length ?? 0 },
    { name: 'time', label: 'Time' },
    { name: 'orders', label: 'Orders', count: orders },
    { name: 'outbox', label: 'Mail', count: talk?.household.outbox.length ?? 0 },
  ];
  return (
    <section class="details" aria-label="Details">
      <h2>{turn ? `Turn ${turn.number}` : 'Details'}</h2>
      {talk === undefined || turn === undefined ? (
        <p class="hint">What was understood, sent, stored and ordered stands here once something was said.</p>
      ) : (
        <Tabs label={`Details of turn ${turn.number}`} tabs={tabs} chosen={chosen} onChoose={choose}>
          {chosen === 'heard' && <UnderstandingDetails turn={turn} />}
          {chosen === 'json' && <JsonDetails turn={turn} />}
          {chosen === 'store' && <StoreDetails turn={turn} />}
          {chosen === 'time' && <TimeDetails turn={turn} entries={talk.entries} />}
          {chosen === 'orders' && <HouseholdDetails household={talk.household} />}
          {chosen === 'outbox' && <OutboxDetails household={talk.household} />}
        </Tabs>
      )}
    </section>
  );
}
