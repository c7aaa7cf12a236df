import type { Draft } from '../../lambda/commerce/draft.ts';
import { readConversation, type TurnRecord } from '../../lambda/dialogue/conversation.ts';
import type { RoundTrip } from '../../lambda/store/options.ts';
import { readDrafts } from '../local-state.ts';
import type { LocalWorld } from '../local-world.ts';
import type { Deed, Device, SeenTurn } from '../platforms/platform.ts';
import { findChanges } from './find-changes.ts';
import type { HouseAccounts } from './house-accounts.ts';
import { channelOf } from './page-seat.ts';
import { isSettled, noteDrafts } from './settled-drafts.ts';
import { addEntry, keyOfSeat, type Talk } from './talks.ts';
import { describeTroubles } from './troubles.ts';
import { understandWords } from './understand-words.ts';
import type { PageDeed, PageSeat, TurnEntry } from './wire.ts';

/** What turns are taken in. */
export interface TurnRoom {
  readonly local: LocalWorld;
  readonly seller: string;
  /** A device that speaks with this machine's own skill. */
  readonly openDevice: (talk: Talk, seat: PageSeat) => Device;
  /** What households have linked their Alexa devices to. */
  readonly accounts: HouseAccounts;
  /** Whether a new shopper has an account of their own from the start. */
  readonly startsLinked: boolean;
}

/**
 * Takes one turn at a device of the household, and notes all that can be seen of it.
 * @throws RangeError for a deed that makes no sense now: a code that nobody asked for
 */
export async function takeTurn(
  room: TurnRoom,
  talk: Talk,
  { seat, deed }: { readonly seat: PageSeat; readonly deed: PageDeed },
  hearMeanwhile: (speech: string) => void,
): Promise<TurnEntry> {
  const { local } = room;
  const { clock, store } = local.world;
  await beforeTurn(room, talk, seat, deed);
  const shopperKey = shopperKeyAt(room, talk, seat);
  const device = deviceAt(room, talk, seat);
  const faults = local.faults.current();
  const { sessionId } = device.readState();
  const session = sessionId === undefined ? undefined : `${channelOf(seat.channel)}:${sessionId}`;
  const understood =
    deed.kind === 'say'
      ? await understandWords({ store, clock, seller: room.seller }, { ...talk, words: deed.words, shopperKey, sessionId: session })
      : undefined;
  const before = await photograph(local, shopperKey);
  const wasSettled = isSettled(talk, Object.values(before.drafts));
  const trips: RoundTrip[] = [];
  const atMs = clock.nowMs();
  const seen = await local.roundTrips.collect(trips, () => device.do(asDeed(deed, understood?.intent), { hearMeanwhile }));
  const after = await photograph(local, shopperKey);
  noteDrafts(talk, Object.values(after.drafts));
  const record = newestRecord(before.turns, after.turns, deed);
  return addEntry(
    talk,
    {
      kind: 'turn',
      number: talk.entries.length + 1,
      atMs,
      seat,
      deed,
      seen: withoutRepetition(seen),
      ...(understood ? { heard: understood.heard } : {}),
      ...readMeaning(record),
      wasSettled,
      changes: [...findChanges(before.shopper, after.shopper, 'shopper'), ...findChanges(before.drafts, after.drafts, 'drafts')],
      trips: trips.map(({ operation, kind, capacityUnits }) => ({
        operation,
        kind,
        ...(capacityUnits === undefined ? {} : { capacityUnits }),
      })),
      troubles: describeTroubles(faults),
    },
    faults,
  );
}

/** What Amazon sees to before a request goes out: a token that is not over, and none of an account that is unlinked. */
async function beforeTurn({ accounts }: TurnRoom, talk: Talk, { channel }: PageSeat, deed: Deed | PageDeed): Promise<void> {
  if (channel === 'alexa' && deed.kind !== 'unlink') await accounts.renew(talk.shopper);
  if (deed.kind === 'unlink' && (channel !== 'alexa' || !(await accounts.end(talk.shopper)))) {
    throw new RangeError('No account is linked here that could be unlinked.');
  }
  // Another account has drafts of its own.
  if (deed.kind === 'link' || deed.kind === 'unlink') delete talk.draftStates;
}

/** Under which key the skill keeps who speaks here. */
function shopperKeyAt(room: TurnRoom, talk: Talk, { channel }: PageSeat): string {
  if (channel !== 'alexa') return `account#${talk.shopper}`;
  const isLinked = room.startsLinked || room.accounts.find(talk.shopper) !== undefined;
  return isLinked ? `account#${accountOf(room, talk)}` : `alexa#${talk.shopper}`;
}

/** Whose account the conversation is about: the one that was linked, else the shopper's own. */
export function accountOf({ accounts }: TurnRoom, { shopper }: Pick<Talk, 'shopper'>): string {
  return accounts.find(shopper)?.accountId ?? shopper;
}

function deviceAt(room: TurnRoom, talk: Talk, seat: PageSeat): Device {
  const key = keyOfSeat(seat);
  const device = talk.devices.get(key) ?? room.openDevice(talk, seat);
  talk.devices.set(key, device);
  return device;
}

type Understood = Awaited<ReturnType<typeof understandWords>>;

function asDeed(deed: PageDeed, intent: Understood['intent'] | undefined): Deed {
  return deed.kind === 'say' ? { ...deed, heard: intent ?? { name: 'AMAZON.FallbackIntent', slots: {} } } : deed;
}

interface Photograph {
  readonly shopper: unknown;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly turns: readonly TurnRecord[];
}

/** All that the table holds of a shopper. What the dialogue keeps of the talk itself changes in every turn, and is left out. */
async function photograph(local: LocalWorld, shopperKey: string): Promise<Photograph> {
  const [{ shopper, conversation }, drafts] = await Promise.all([local.world.store.loadShopper(shopperKey), readDrafts(local, shopperKey)]);
  return { shopper, drafts: Object.fromEntries(drafts.map((draft) => [draft.id, draft])), turns: readConversation(conversation).turns };
}

/** What the skill wrote down of this turn. A re-delivery writes nothing: it was the newest before. */
function newestRecord(before: readonly TurnRecord[], after: readonly TurnRecord[], deed: PageDeed): TurnRecord | undefined {
  if (deed.kind === 'leave') return undefined;
  const known = new Set(before.map(({ id }) => id));
  return after.findLast(({ id }) => !known.has(id)) ?? (deed.kind === 'again' || deed.kind === 'silence' ? after.at(-1) : undefined);
}

function readMeaning(record: TurnRecord | undefined): Pick<TurnEntry, 'acts' | 'question'> {
  const question = record?.reply?.ask?.question;
  return { acts: record?.reply?.say.map(({ act }) => act) ?? [], ...(question === undefined ? {} : { question }) };
}

/** The first request and its answer are told once. */
function withoutRepetition(seen: SeenTurn): SeenTurn {
  return seen.exchanges.length === 1 ? { ...seen, exchanges: [] } : seen;
}
