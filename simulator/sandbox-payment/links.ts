import type { PaymentLink } from '../../lambda/commerce/ports/payment.ts';
import type { IdSource } from '../../lambda/kernel/ids.ts';
import type { Journal } from '../journal.ts';
import type { PaymentTables, StoredLink } from './payment-tables.ts';
import { announcementOf } from './webhook.ts';

const PENDING_FOR_MS = 30 * 60 * 1000;
const ACTIVE_FOR_MS = 365 * 24 * 60 * 60 * 1000;

/** What a sandbox card is called when it is said. */
const METHOD_LABEL = 'card ending in 4242';

/** Links by which shoppers set up how they pay. Reading never changes one; expiry follows from the time. */
export interface Links {
  /** The same key is the same link, and the same answer: as it was when it was made. Undefined when the key made another shopper's. */
  create(key: string, shopperRef: string): (PaymentLink & { state: 'pending' }) | undefined;
  find(linkId: string): StoredLink | undefined;
  /** What the shopper pressed on the link's page. Only a pending link changes; the answer is the link as it is then. */
  mark(linkId: string, pressed: 'setUp' | 'decline'): StoredLink | undefined;
  /** The link a new shopper begins with; asked again, the same link as it is then. */
  issue(shopperRef: string, state: PaymentLink['state']): PaymentLink;
  isActive(link: StoredLink): boolean;
  present(link: StoredLink): Exclude<PaymentLink, { state: 'none' }>;
}

/** @param outside.pageUrl where a link's page is, by the link's id */
export function createLinks(
  journal: Journal<PaymentTables>,
  outside: { readonly nowMs: () => number; readonly pageUrl: (linkId: string) => string; readonly ids: IdSource },
): Links {
  const { nowMs, pageUrl, ids } = outside;
  const links = journal.read('links');
  const isActive = (link: StoredLink): boolean => link.state === 'active' && link.expiresAtMs > nowMs();
  const present = (link: StoredLink): ReturnType<Links['present']> => {
    const { id, expiresAtMs } = link;
    if (isActive(link)) return { state: 'active', id, label: METHOD_LABEL, expiresAtMs };
    if (link.state === 'pending' && expiresAtMs > nowMs()) return { state: 'pending', id, url: pageUrl(id), expiresAtMs };
    return { state: 'expired', id };
  };
  const asCreated = ({ id, createdAtMs }: StoredLink): PaymentLink & { state: 'pending' } => {
    return { state: 'pending', id, url: pageUrl(id), expiresAtMs: createdAtMs + PENDING_FOR_MS };
  };
  const make = (shopperRef: string, state: 'pending' | 'active', expiresAtMs: number): StoredLink => {
    return { id: ids.next(), shopperRef, state, createdAtMs: nowMs(), expiresAtMs };
  };

  return {
    isActive,
    present,
    find: (linkId) => links.get(linkId),
    create(key, shopperRef) {
      const known = links.get(journal.read('linkKeys').get(key) ?? '');
      if (known !== undefined) return known.shopperRef === shopperRef ? asCreated(known) : undefined;
      const link = make(shopperRef, 'pending', nowMs() + PENDING_FOR_MS);
      journal.write({ links: { [link.id]: link }, linkKeys: { [key]: link.id } });
      return asCreated(link);
    },
    mark(linkId, pressed) {
      const link = links.get(linkId);
      if (link === undefined || present(link).state !== 'pending') return link;
      const marked: StoredLink =
        pressed === 'setUp' ? { ...link, state: 'active', expiresAtMs: nowMs() + ACTIVE_FOR_MS } : { ...link, state: 'declined' };
      const changed = { type: 'link.updated', shopperRef: marked.shopperRef, linkId } as const;
      journal.write({ links: { [linkId]: marked }, announcements: announcementOf(changed, nowMs()) });
      return marked;
    },
    issue(shopperRef, state) {
      const known = links.get(journal.read('firstLinks').get(shopperRef) ?? '');
      if (known !== undefined) return present(known);
      if (state === 'none') return { state: 'none' };
      const link = make(shopperRef, state === 'active' ? 'active' : 'pending', nowMs() + ISSUED_FOR_MS[state]);
      journal.write({ links: { [link.id]: link }, firstLinks: { [shopperRef]: link.id } });
      return present(link);
    },
  };
}

/** How long a link lasts that a new shopper begins with; an expired one never did. */
const ISSUED_FOR_MS: Readonly<Record<'pending' | 'active' | 'expired', number>> = {
  pending: PENDING_FOR_MS,
  active: ACTIVE_FOR_MS,
  expired: 0,
};
