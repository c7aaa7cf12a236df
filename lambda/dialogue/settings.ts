import { defaultSafeguards, type Safeguards } from '../commerce/safeguards.ts';

/** A merchant's settings that the dialogue acts on. Durations in milliseconds. */
export interface Settings {
  /** How long a read-out quote may be answered. */
  readonly draftTtlMs: number;
  /** How long after an order "cancel that" works, unless the shop ships first. */
  readonly undoWindowMs: number;
  /** IANA zone for "today" where no address says otherwise. */
  readonly timeZone: string;
  readonly safeguards: Safeguards;
}

export const defaultSettings: Settings = {
  draftTtlMs: 10 * 60_000,
  undoWindowMs: 30 * 60_000,
  timeZone: 'America/New_York',
  safeguards: defaultSafeguards('USD'),
};
