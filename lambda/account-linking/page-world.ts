import type Provider from 'oidc-provider';
import type { Links } from './links.ts';
import type { LinkingSettings } from './settings.ts';
import type { Visits } from './visit.ts';

/** What the pages work with. */
export interface PageWorld {
  readonly settings: LinkingSettings;
  readonly provider: Provider;
  readonly links: Links;
  readonly visits: Visits;
}
