import { createLinks } from '../../../lambda/account-linking/links.ts';
import { ATTACHING_CLIENT } from '../../../lambda/account-linking/settings.ts';
import { ATTACHED_MS } from '../../../lambda/commerce/access-grant.ts';
import { isRevoked, keepRevoked } from '../../../lambda/commerce/use-cases/end-grant.ts';
import { createMemoryStore } from '../../../lambda/store/memory.ts';
import { createMemoryLinkingRecords } from '../../../lambda/store/memory-linking-records.ts';

const START_MS = Date.UTC(2026, 10, 10, 15);
const clock = { nowMs: () => START_MS, sleep: async () => {} };

/** The account's item after a grant of this client has ended. */
async function endGrantOf(clientId: string) {
  const store = createMemoryStore({ merchantId: 'acme', clock });
  const records = createMemoryLinkingRecords({ merchantId: 'acme', clock });
  const links = createLinks({ records, revocations: keepRevoked(store, clock.nowMs), merchantId: 'acme', clock });
  await links.keep('g1', { accountId: 'ada', clientId, role: 'shopper' }, START_MS + 1_000_000);
  await links.end('g1');
  return (await store.loadShopper('account#ada')).shopper;
}

describe('a grant that has ended', () => {
  it('is remembered for as long as a token of it could be shown', async () => {
    const account = await endGrantOf('alexa');
    expect(isRevoked(account, 'g1', START_MS + 3_600_000)).toBe(true);
    expect(isRevoked(account, 'g1', START_MS + 3_900_000)).toBe(false);
  });

  it('is remembered for as long as a channel that it attached could speak', async () => {
    const account = await endGrantOf(ATTACHING_CLIENT);
    expect(isRevoked(account, 'g1', START_MS + ATTACHED_MS)).toBe(true);
  });
});
