import type { Draft } from '../../lambda/commerce/draft.ts';
import type { ShopperState } from '../../lambda/commerce/shopper.ts';
import { learnApproval } from '../../lambda/commerce/use-cases/learn-approval.ts';
import { defaultReconcileSettings, reconcile } from '../../lambda/commerce/use-cases/reconcile.ts';
import { MAX_TURNS, readConversation } from '../../lambda/dialogue/conversation.ts';
import type { Reply } from '../../lambda/dialogue/reply.ts';
import { runTurn } from '../../lambda/dialogue/run-turn.ts';
import type { Turn, TurnInput } from '../../lambda/dialogue/turn.ts';
import { noteUnlessExpected, type Process, type Surroundings, startProcesses } from './processes.ts';
import { findLies } from './truth.ts';

/** Where somebody speaks: each place has a session of its own, on its channel. */
export type Place = 'kitchen' | 'bedroom' | 'phone' | 'later';

const CHANNELS: Readonly<Record<Place, Turn['channel']>> = { kitchen: 'alexa', bedroom: 'alexa', phone: 'chat', later: 'alexa' };

/** The platform waits this long for an answer. */
const PLATFORM_WAITS_MS = 8_000;
const BUDGET_MS = 4_500;

/** What came back of a turn; without a reply nobody heard anything. */
export interface Answer {
  readonly turnId: string;
  readonly reply: Reply | undefined;
}

/** A reply that was heard. */
export interface Heard {
  readonly place: Place;
  readonly reply: Reply;
  /** The same answer to the same turn once more. */
  readonly isAgain: boolean;
  /** The draft that this place had last been asked about when the turn was said. */
  readonly aboutDraftId: string | undefined;
  /** Drafts whose outcome became a told one meanwhile. */
  readonly toldLate: readonly string[];
}

/** What people and platforms do. */
interface Deeds {
  say(input: TurnInput, place?: Place): Promise<Answer>;
  /** The platform delivers a turn once more. */
  deliverAgain(turnId: string): Promise<Answer>;
  /** The last turn said in a place. */
  lastTurnIn(place: Place): string | undefined;
  /** True when the last turn there had no answer, or only an apology. */
  wasBrokenIn(place: Place): boolean;
  /** The payment provider says that its page was approved. False: it heard no answer and will say so again. */
  announceApproval(approvalId: string): Promise<boolean>;
  reconcile(options?: { readonly leasesAreVoid: boolean }): Promise<void>;
  /** Every process dies; those that start then know that no lease holds. */
  restart(): Promise<void>;
}

/** Everything that was said and heard, and those who answer. */
export interface Talk extends Surroundings, Deeds {
  readonly heard: readonly Heard[];
  /** The talk, a line each, for people. */
  readonly transcript: string[];
  /** The total that was read out, by draft. */
  readonly said: ReadonlyMap<string, number>;
  /** Drafts that somebody said "yes" to after hearing them. */
  readonly yesTo: ReadonlySet<string>;
  readShopper(): Promise<ShopperState>;
  readDrafts(): Promise<readonly Draft[]>;
  /** Answers that lie ready for a turn that nobody delivered again: nobody can hear more of them than that. */
  readUnheard(): Promise<readonly Heard[]>;
  /** True when an answer about this draft may have lain ready for so long that it is not kept any more. */
  mayBeForgotten(draftId: string): boolean;
}

interface SaidTurn {
  readonly turn: Turn;
  readonly place: Place;
  readonly aboutDraftId: string | undefined;
  /** Outcomes that were told when it was first delivered. */
  toldBefore?: ReadonlySet<string>;
  isAnswered: boolean;
  isBroken: boolean;
}

/** What the household remembers. */
interface Memory {
  readonly surroundings: Surroundings;
  readonly turns: Map<string, SaidTurn>;
  readonly heard: Heard[];
  readonly transcript: string[];
  readonly said: Map<string, number>;
  readonly yesTo: Set<string>;
  /** The draft that each place was last asked about, and whether that is still what a "yes" there answers. */
  readonly asked: Map<Place, { readonly draftId: string; readonly isOpen: boolean }>;
  /** What has no answer, or only an apology, is the end of a session on a speaker. */
  readonly endedSessions: Map<Place, number>;
}

export function startTalk(surroundings: Surroundings): Talk {
  const memory: Memory = {
    surroundings,
    turns: new Map(),
    heard: [],
    transcript: [],
    said: new Map(),
    yesTo: new Set(),
    asked: new Map(),
    endedSessions: new Map(),
  };
  const { heard, transcript, said, yesTo } = memory;
  return { ...surroundings, heard, transcript, said, yesTo, ...listDeeds(memory), ...listReads(memory) };
}

function listDeeds(memory: Memory): Deeds {
  const { surroundings, turns, transcript } = memory;
  const { living, killAll } = startProcesses(surroundings);
  const lastIn = (place: Place) => [...turns.values()].findLast((known) => known.place === place);
  return {
    say: (input, place = 'kitchen') => deliver(memory, living('voice'), begin(memory, input, place)),
    deliverAgain: (turnId) => deliver(memory, living('voice'), turnId),
    lastTurnIn: (place) => lastIn(place)?.turn.id,
    wasBrokenIn: (place) => lastIn(place)?.isBroken ?? false,
    announceApproval: (approvalId) => hearApproval(living('hook'), surroundings, approvalId),
    reconcile: (options) => lookOnce(living('worker'), surroundings, options),
    restart: () => {
      killAll();
      transcript.push('(everything restarts)');
      return lookOnce(living('worker'), surroundings, { leasesAreVoid: true });
    },
  };
}

function begin({ surroundings, turns, asked, yesTo, endedSessions }: Memory, input: TurnInput, place: Place): string {
  const turnId = `t${turns.size + 1}`;
  const about = asked.get(place);
  if (isYes(input) && about?.isOpen) yesTo.add(about.draftId);
  const sessionId = `${place}${endedSessions.get(place) ?? 0}`;
  const turn = turnOf({ id: turnId, merchantId: surroundings.merchantId, sessionId, input }, place);
  turns.set(turnId, { turn, place, aboutDraftId: about?.draftId, isAnswered: false, isBroken: false });
  return turnId;
}

async function deliver(memory: Memory, voice: Process, turnId: string): Promise<Answer> {
  const { surroundings, turns, asked, transcript, endedSessions } = memory;
  const known = turns.get(turnId);
  if (!known) throw new Error(`There was no turn ${turnId}.`);
  const { place, turn } = known;
  known.toldBefore ??= new Set(toldIn(await readShopper(surroundings)));
  const reply = await answerInTime(voice, surroundings, turn);
  transcript.push(`${lineOf(surroundings.clock.nowMs(), known)} -> ${reply ? JSON.stringify(reply.say.map(({ act }) => act)) : 'nothing'}`);
  known.isBroken = reply === undefined || reply.say.some(({ act }) => act === 'troubled');
  if (known.isBroken && turn.channel === 'alexa') {
    endedSessions.set(place, (endedSessions.get(place) ?? 0) + 1);
    asked.delete(place);
  }
  if (reply) {
    const toldNow = toldIn(await readShopper(surroundings)).filter((told) => !known.toldBefore?.has(told));
    hear(
      memory,
      known,
      reply,
      toldNow.map((told) => told.split(' ')[0] ?? ''),
    );
  }
  return { turnId, reply };
}

function hear({ surroundings, heard, asked, said }: Memory, known: SaidTurn, reply: Reply, toldLate: readonly string[]): void {
  const { place, aboutDraftId } = known;
  const isAgain = known.isAnswered && heard.some((other) => JSON.stringify(other.reply) === JSON.stringify(reply));
  known.isAnswered = true;
  const hearing: Heard = { place, reply, isAgain, aboutDraftId, toldLate };
  heard.push(hearing);
  if (!isAgain) surroundings.bugs.push(...findLies(surroundings.shop, hearing));
  if (reply.ask?.question === 'confirmDraft') {
    asked.set(place, { draftId: reply.ask.draftId, isOpen: true });
    said.set(reply.ask.draftId, reply.ask.total.amountMinor);
  } else if (!reply.handOff && aboutDraftId !== undefined && asked.get(place)?.draftId === aboutDraftId) {
    asked.set(place, { draftId: aboutDraftId, isOpen: false });
  }
}

function listReads({ surroundings, turns }: Memory): Pick<Talk, 'readShopper' | 'readDrafts' | 'readUnheard' | 'mayBeForgotten'> {
  const { store } = surroundings;
  return {
    readShopper: () => readShopper(surroundings),
    async readDrafts() {
      const drafts = await Promise.all(surroundings.listDraftIds().map((id) => store.loadDraft(id)));
      return drafts.filter((draft) => draft !== undefined);
    },
    async readUnheard() {
      const { conversation, shopper } = await store.loadShopper(shopperKeyOf(surroundings));
      const toldLate = shopper.outcomes.filter(({ told, kind }) => told && kind === 'refused').map(({ draftId }) => draftId);
      return readConversation(conversation).turns.flatMap(({ id, reply }): Heard[] => {
        const known = turns.get(id.slice(id.indexOf(':') + 1));
        if (!reply || !known || known.isAnswered) return [];
        return [{ place: known.place, reply, isAgain: false, aboutDraftId: known.aboutDraftId, toldLate }];
      });
    },
    mayBeForgotten: (draftId) =>
      [...turns.values()].slice(0, -MAX_TURNS).some(({ aboutDraftId, isAnswered }) => aboutDraftId === draftId && !isAnswered),
  };
}

function shopperKeyOf({ accountId }: Surroundings): string {
  return `account#${accountId}`;
}

async function readShopper(surroundings: Surroundings): Promise<ShopperState> {
  return (await surroundings.store.loadShopper(shopperKeyOf(surroundings))).shopper;
}

/** A turn that breaks is apologised for, as the channels do. */
async function answerInTime({ world, death }: Process, { clock, bugs }: Surroundings, turn: Turn): Promise<Reply | undefined> {
  const nowMs = clock.nowMs();
  const done = new AbortController();
  const work = runTurn(world, { ...turn, receivedAtMs: nowMs, deadlineAtMs: nowMs + BUDGET_MS }).catch((error: unknown): Reply => {
    noteUnlessExpected(error, bugs);
    return { say: [{ act: 'troubled' }] };
  });
  const reply = await Promise.race([work, death, clock.sleep(PLATFORM_WAITS_MS, done.signal).then(() => undefined)]);
  // A reason of its own: making the usual error takes longer than the whole turn waits.
  done.abort('answered');
  return reply;
}

async function lookOnce({ reconcileWorker, death }: Process, { bugs }: Surroundings, options = { leasesAreVoid: false }): Promise<void> {
  const work = reconcile(reconcileWorker, defaultReconcileSettings, options).catch((error: unknown) => noteUnlessExpected(error, bugs));
  await Promise.race([work, death]);
}

async function hearApproval({ world, death }: Process, surroundings: Surroundings, approvalId: string): Promise<boolean> {
  const grant = async (): Promise<boolean> => {
    const call = { deadlineAtMs: world.clock.nowMs() + 3_000 };
    return (await learnApproval(world, shopperKeyOf(surroundings), approvalId, call)).ok;
  };
  const work = grant().catch((error: unknown) => {
    noteUnlessExpected(error, surroundings.bugs);
    return false;
  });
  return (await Promise.race([work, death])) ?? false;
}

function toldIn({ outcomes }: ShopperState): readonly string[] {
  return outcomes.flatMap(({ draftId, kind, told }) => (told ? `${draftId} ${kind}` : []));
}

function isYes(input: TurnInput): boolean {
  return (input.kind === 'intent' && input.name === 'AMAZON.YesIntent') || (input.kind === 'verified' && input.result === 'achieved');
}

function lineOf(nowMs: number, { turn, place, isAnswered }: SaidTurn): string {
  const { input } = turn;
  const words = input.kind === 'intent' ? [input.name, ...Object.values(input.slots).map(({ value }) => value)].join(' ') : input.kind;
  return `${new Date(nowMs).toISOString().slice(11, 19)} ${place}: ${words}${isAnswered ? ' (delivered again)' : ''}`;
}

function turnOf(turn: Pick<Turn, 'id' | 'merchantId' | 'sessionId' | 'input'>, place: Place): Turn {
  const channel = CHANNELS[place];
  return {
    ...turn,
    channel,
    locale: 'en-US',
    caller: { channel, id: place, addressId: 'home' },
    isNewSession: false,
    capabilities: { screen: false, links: true, voiceCode: channel === 'alexa', productHints: false },
    receivedAtMs: 0,
    deadlineAtMs: 0,
  };
}
