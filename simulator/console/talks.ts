import type { Faults } from '../faults.ts';
import type { Device } from '../platforms/platform.ts';
import type { Entry, PageSeat, TalkSummary } from './wire.ts';

/** A conversation of this run. It lives as long as the process: what matters is in the store. */
export interface Talk {
  readonly id: string;
  readonly shopper: string;
  readonly locale: string;
  /** Nobody had met the shopper before: only then does a replay begin as this conversation did. */
  readonly isNewShopper: boolean;
  readonly startedAtMs: number;
  readonly entries: Entry[];
  /** What went wrong on purpose during each entry. */
  readonly faults: Faults[];
  /** One for each seat: a device keeps its platform's session. */
  readonly devices: Map<string, Device>;
  /** How the shopper's drafts stood after the last turn; undefined before the first. */
  draftStates?: string;
}

export interface Talks {
  open(start: Pick<Talk, 'shopper' | 'locale' | 'isNewShopper' | 'startedAtMs'>): Talk;
  find(id: string): Talk | undefined;
  /** Newest first. */
  list(): readonly TalkSummary[];
  /** A button was pressed on a payment page: noted in the conversations that were given its address. */
  notePress(press: { readonly path: string; readonly button: string; readonly atMs: number; readonly faults: Faults }): void;
}

/** Enough for a long day; the oldest goes first. */
const MAX_TALKS = 200;
const TITLE_LENGTH = 60;

/** @param newId makes the ids that the page's addresses are made of */
export function openTalks(newId: () => string): Talks {
  const talks = new Map<string, Talk>();
  return {
    open(start) {
      const talk: Talk = { id: newId(), ...start, entries: [], faults: [], devices: new Map() };
      talks.set(talk.id, talk);
      const [oldest] = talks.keys();
      if (talks.size > MAX_TALKS && oldest !== undefined) talks.delete(oldest);
      return talk;
    },
    find: (id) => talks.get(id),
    list: () => [...talks.values()].reverse().map(summarise),
    notePress({ path, button, atMs, faults }) {
      for (const talk of talks.values()) {
        if (!talk.entries.some((entry) => entry.kind === 'turn' && leadsTo(entry.seen.link, path))) continue;
        addEntry(talk, { kind: 'press', number: talk.entries.length + 1, atMs, button }, faults);
      }
    },
  };
}

export function addEntry<E extends Entry>(talk: Talk, entry: E, faults: Faults): E {
  talk.entries.push(entry);
  talk.faults.push(faults);
  return entry;
}

/** A seat as a key: another device, room or channel is another session. */
export function keyOfSeat({ channel, device, room }: PageSeat): string {
  return `${channel}|${device}|${room}`;
}

function leadsTo(link: string | undefined, path: string): boolean {
  return link !== undefined && URL.canParse(link) && new URL(link).pathname === path;
}

function summarise({ id, shopper, locale, entries }: Talk): TalkSummary {
  const said = entries.find((entry) => entry.kind === 'turn' && entry.deed.kind === 'say');
  const words = said?.kind === 'turn' && said.deed.kind === 'say' ? said.deed.words : '';
  return { id, shopper, locale, entries: entries.length, title: words.slice(0, TITLE_LENGTH) };
}
