import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { Choices, PageDeed, TalkView, TurnEntry } from '../console/wire.ts';
import { readPlace, writePlace } from './address.ts';
import { newShopperName, nextState, type PageState } from './page-state.ts';
import { linkAddress, openTalk, readChoices, readTalk, ServerError, setTroubles, takeTurn } from './server.ts';

const LOOK_AGAIN_MS = 2_000;
const WORKING = /^(confirmed|authoriz|placing|placed|capturing|undoing|cancelling)/;

export interface Page {
  readonly state: PageState;
  readonly dispatch: (event: Parameters<typeof nextState>[1]) => void;
  /** Does something at the seat that is taken; resolves with the turn, or undefined when it came to nothing (the page says why). */
  act(deed: PageDeed, onMeanwhile: (speech: string) => void): Promise<TurnEntry | undefined>;
  /** Begins anew; the conversation before stays under its link. */
  begin(shopper: string, locale: string): void;
  choose(turn: number): void;
  troubleWith(names: readonly string[]): Promise<void>;
  /** Opens the page on which a person links an account, as from the Alexa app. To be called by a press: browsers open nothing else. */
  linkAccount(): Promise<void>;
}

/** The page's state, and everything that changes it. */
export function usePage(choices: Choices, defaultLocale: string): Page {
  const [state, dispatch] = useReducer(nextState, undefined, () => firstState(choices, defaultLocale));
  const now = useRef(state);
  now.current = state;
  /** What was last sent to the server of what shall go wrong: one after the other, and before the turn that is to meet it. */
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const fail = useCallback((error: unknown) => dispatch({ kind: 'failed', problem: describe(error) }), []);

  const readAddress = useCallback(async () => {
    const { talk, turn } = readPlace(location.hash);
    if (talk === undefined) return;
    if (talk === now.current.talk?.id) return dispatch({ kind: 'turnChosen', turn });
    try {
      dispatch({ kind: 'talkRead', talk: await readTalk(talk), ...(turn === undefined ? {} : { turn }) });
    } catch (error) {
      fail(error);
    }
  }, [fail]);

  useEffect(() => {
    const read = (): void => void readAddress();
    addEventListener('hashchange', read);
    read();
    return () => removeEventListener('hashchange', read);
  }, [readAddress]);

  useLookAgain(state, dispatch, fail);

  const act = useCallback<Page['act']>(
    async (deed, onMeanwhile) => {
      const { seat, shopper, locale } = now.current;
      dispatch({ kind: 'turnBegun', running: { deed, seat, meanwhile: [] } });
      try {
        const talk = now.current.talk ?? (await beginAtServer(shopper, locale, dispatch));
        let done: TurnEntry | undefined;
        await sending.current;
        await takeTurn(talk.id, seat, deed, (news) => {
          if (news.kind === 'failed') throw new ServerError(news.error);
          if (news.kind === 'meanwhile') {
            dispatch({ kind: 'meanwhileHeard', speech: news.speech });
            onMeanwhile(news.speech);
          } else {
            done = news.entry;
            dispatch({ kind: 'turnDone', talk: talk.id, entry: news.entry, household: news.household });
          }
        });
        // Following the newest turn: the address names the conversation alone.
        if (readPlace(location.hash).turn !== undefined) history.replaceState(null, '', writePlace(talk.id));
        dispatch({ kind: 'choicesRead', choices: await readChoices() });
        return done;
      } catch (error) {
        fail(error);
        return undefined;
      }
    },
    [fail],
  );

  const begin = useCallback((shopper: string, locale: string) => {
    history.pushState(null, '', location.pathname);
    dispatch({ kind: 'talkWanted', shopper, locale });
  }, []);

  const troubleWith = useCallback(
    async (names: readonly string[]) => {
      dispatch({ kind: 'troublesWanted', names });
      const sent = sending.current.then(() => setTroubles(names)).catch(fail);
      sending.current = sent;
      const choices = await sent;
      if (choices) dispatch({ kind: 'choicesRead', choices });
      if (sending.current === sent) dispatch({ kind: 'troublesSettled' });
    },
    [fail],
  );

  const linkAccount = useCallback(async () => {
    const { seat, shopper, locale } = now.current;
    const tab = window.open('', '_blank');
    if (tab === null) return dispatch({ kind: 'failed', problem: 'The browser opened no window. Allow this page to, and press again.' });
    try {
      const talk = now.current.talk ?? (await beginAtServer(shopper, locale, dispatch));
      tab.opener = null;
      tab.location.assign(linkAddress(talk.id, seat));
      dispatch({ kind: 'linkingBegun' });
    } catch (error) {
      tab.close();
      fail(error);
    }
  }, [fail]);

  const choose = useCallback((turn: number) => {
    const { talk } = now.current;
    if (talk) location.hash = writePlace(talk.id, turn);
  }, []);

  return { state, dispatch, act, begin, choose, troubleWith, linkAccount };
}

/** A new shopper each time the page opens without an address: a conversation of theirs can be replayed anywhere. */
function firstState(choices: Choices, locale: string): PageState {
  const shopper = newShopperName();
  const [channel] = choices.channels;
  return {
    choices,
    seat: { channel: channel?.name ?? 'alexa', device: channel?.devices[0] ?? 'speaker', room: choices.rooms[0] ?? 'living room' },
    locale,
    shopper,
    newShoppers: [shopper],
  };
}

async function beginAtServer(shopper: string, locale: string, dispatch: Page['dispatch']): Promise<TalkView> {
  const talk = await openTalk(shopper, locale);
  history.replaceState(null, '', writePlace(talk.id));
  dispatch({ kind: 'talkRead', talk });
  return talk;
}

/** While something goes on behind the talk (an order under way, a page that a person has open), its end is looked for. */
function useLookAgain({ talk, running, linking }: PageState, dispatch: Page['dispatch'], fail: (error: unknown) => void): void {
  const last = talk?.entries.at(-1);
  const isOpenPage = last?.kind === 'turn' && last.seen.link !== undefined;
  const isWorking = talk?.household.drafts.some(({ state }) => WORKING.test(state)) ?? false;
  // The worker writes the e-mail of an order a moment after it was placed.
  const isMailDue = (talk?.household.orders.filter(({ isOurs }) => isOurs).length ?? 0) > (talk?.household.outbox.length ?? 0);
  const isLinking = linking !== undefined && linking === talk?.shopper;
  const id = talk !== undefined && running === undefined && (isOpenPage || isWorking || isMailDue || isLinking) ? talk.id : undefined;
  useEffect(() => {
    if (id === undefined) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return;
      lookOnce(id, isLinking, dispatch).catch(fail);
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [id, isLinking, dispatch, fail]);
}

/** The account first: once it is there, the conversation tells of it. */
async function lookOnce(id: string, isLinking: boolean, dispatch: Page['dispatch']): Promise<void> {
  const choices = isLinking ? await readChoices() : undefined;
  const talk = await readTalk(id);
  const { turn } = readPlace(location.hash);
  dispatch({ kind: 'talkRead', talk, ...(turn === undefined ? {} : { turn }) });
  if (choices) dispatch({ kind: 'choicesRead', choices });
}

function describe(error: unknown): string {
  return error instanceof ServerError
    ? error.message
    : `The page itself broke: ${error instanceof Error ? error.message : String(error)}. Reload it.`;
}
