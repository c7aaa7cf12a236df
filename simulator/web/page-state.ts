import type { Choices, Entry, Household, PageDeed, PageSeat, TalkView, TurnEntry } from '../console/wire.ts';

/** A turn under way: what was done, and what is heard of it so far. */
export interface Running {
  readonly deed: PageDeed;
  readonly seat: PageSeat;
  readonly meanwhile: readonly string[];
}

export interface PageState {
  readonly choices: Choices;
  readonly seat: PageSeat;
  readonly locale: string;
  readonly shopper: string;
  /** Undefined until something is said: looking makes no conversation. */
  readonly talk?: TalkView;
  /** The turn whose details are shown; the newest unless one was chosen. */
  readonly chosenTurn?: number;
  readonly running?: Running;
  /** What went wrong, and what to do about it. */
  readonly problem?: string;
  /** A page is open on which this shopper links an account. */
  readonly linking?: string;
  /** What shall go wrong, as long as the server has not taken it down. */
  readonly wantedTroubles?: readonly string[];
  /** Shoppers that were made here. */
  readonly newShoppers: readonly string[];
}

export type PageEvent =
  | { readonly kind: 'choicesRead'; readonly choices: Choices }
  | { readonly kind: 'troublesWanted'; readonly names: readonly string[] }
  | { readonly kind: 'troublesSettled' }
  | { readonly kind: 'linkingBegun' }
  | { readonly kind: 'seatTaken'; readonly seat: PageSeat }
  | { readonly kind: 'talkWanted'; readonly shopper: string; readonly locale: string }
  | { readonly kind: 'talkRead'; readonly talk: TalkView; readonly turn?: number }
  | { readonly kind: 'turnChosen'; readonly turn: number | undefined }
  | { readonly kind: 'turnBegun'; readonly running: Running }
  | { readonly kind: 'meanwhileHeard'; readonly speech: string }
  | { readonly kind: 'turnDone'; readonly talk: string; readonly entry: TurnEntry; readonly household: Household }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'problemSeen' };

/** How the page goes on from what happened. */
export function nextState(state: PageState, event: PageEvent): PageState {
  switch (event.kind) {
    case 'choicesRead':
      return takeChoices(state, event.choices);
    case 'troublesWanted':
      return { ...state, wantedTroubles: event.names };
    case 'troublesSettled': {
      const { wantedTroubles: _, ...rest } = state;
      return rest;
    }
    case 'linkingBegun':
      return { ...withoutProblem(state), linking: state.shopper };
    case 'seatTaken':
      return { ...state, seat: event.seat };
    case 'talkWanted':
      return beginTalk(state, event.shopper, event.locale);
    case 'talkRead':
      return showTalk(state, event.talk, event.turn);
    case 'turnChosen': {
      const { chosenTurn: _, ...rest } = state;
      return event.turn === undefined ? rest : { ...rest, chosenTurn: event.turn };
    }
    case 'turnBegun':
      return { ...withoutProblem(state), running: event.running };
    case 'meanwhileHeard':
      return state.running ? { ...state, running: { ...state.running, meanwhile: [...state.running.meanwhile, event.speech] } } : state;
    case 'turnDone':
      return endTurn(state, event);
    case 'failed': {
      const { running: _, ...rest } = state;
      return { ...rest, problem: event.problem };
    }
    case 'problemSeen':
      return withoutProblem(state);
  }
}

/** The turn whose details are shown. */
export function shownTurn({ talk, chosenTurn }: PageState): TurnEntry | undefined {
  const turns = (talk?.entries ?? []).filter((entry) => entry.kind === 'turn');
  return turns.find(({ number }) => number === chosenTurn) ?? turns.at(-1);
}

/** The last thing that happened at this seat. What is done in the app goes by beside a talk that waits for something. */
export function lastTurnAt(entries: readonly Entry[], seat: PageSeat): TurnEntry | undefined {
  const turns = turnsAt(entries, seat);
  const talked = turns.findLast(({ deed, seen }) => (deed.kind !== 'link' && deed.kind !== 'unlink') || seen.speech !== '');
  const { asks = false, pending } = talked?.seen ?? {};
  return asks || (pending && pending.kind !== 'linkAccount') ? talked : turns.at(-1);
}

/** True when a platform has sent something from here, so that it can be sent again. */
export function hasSent(entries: readonly Entry[], seat: PageSeat): boolean {
  return turnsAt(entries, seat).some(({ seen }) => seen.request !== undefined);
}

function turnsAt(entries: readonly Entry[], { room, channel, device }: PageSeat): readonly TurnEntry[] {
  const turns = entries.filter((entry) => entry.kind === 'turn');
  return turns.filter(({ seat }) => seat.room === room && seat.channel === channel && seat.device === device);
}

/** A name that nobody had: letters and digits. */
export function newShopperName(): string {
  return `shopper-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36).slice(0, 4) ?? 'new'}`;
}

/** The account that was waited for is there. */
function takeChoices(state: PageState, choices: Choices): PageState {
  const { linking, ...rest } = state;
  return linking === undefined || linking in choices.accounts ? { ...rest, choices } : { ...state, choices };
}

function beginTalk(state: PageState, shopper: string, locale: string): PageState {
  const { talk: _, chosenTurn: __, running: ___, problem: ____, ...rest } = state;
  const known = [...state.choices.shoppers, ...state.newShoppers];
  return { ...rest, shopper, locale, newShoppers: known.includes(shopper) ? state.newShoppers : [shopper, ...state.newShoppers] };
}

function showTalk(state: PageState, talk: TalkView, turn: number | undefined): PageState {
  const begun = beginTalk(state, talk.shopper, talk.locale);
  const last = talk.entries.findLast((entry) => entry.kind === 'turn');
  return {
    ...begun,
    talk,
    seat: state.talk?.id === talk.id ? state.seat : (last?.seat ?? state.seat),
    ...(state.running && state.talk?.id === talk.id ? { running: state.running } : {}),
    ...(turn === undefined ? {} : { chosenTurn: turn }),
  };
}

/** What comes back after somebody has gone on to another conversation is kept by the server alone. */
function endTurn(state: PageState, event: Extract<PageEvent, { kind: 'turnDone' }>): PageState {
  const { running: _, chosenTurn: __, ...rest } = state;
  if (state.talk?.id !== event.talk) return rest;
  const entries = [...state.talk.entries.filter(({ number }) => number !== event.entry.number), event.entry];
  return {
    ...rest,
    talk: { ...state.talk, entries: entries.sort((left, right) => left.number - right.number), household: event.household },
  };
}

function withoutProblem(state: PageState): PageState {
  const { problem: _, ...rest } = state;
  return rest;
}
