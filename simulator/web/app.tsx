import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Choices, PageDeed, TurnEntry } from '../console/wire.ts';
import { Composer } from './composer.tsx';
import { Details } from './details.tsx';
import { Header, type View, Views } from './header.tsx';
import { newShopperName, shownTurn } from './page-state.ts';
import { SaveDialog } from './save-dialog.tsx';
import { SetupPanel } from './setup-panel.tsx';
import { createSpeaker } from './speech/speaker.ts';
import { TalkPanel } from './talk-panel.tsx';
import { usePage } from './use-page.ts';

const MUTED_KEY = 'sayso-muted';
const speaker = createSpeaker();

/** The whole page: how it is set up, the conversation, and the details of one turn. */
export function App({ choices }: { readonly choices: Choices }) {
  const page = usePage(choices, choices.locales[0]?.locale ?? 'en-US');
  const { state, dispatch } = page;
  const [view, setView] = useState<View>('talk');
  const [isSaving, setSaving] = useState(false);
  const [isMuted, setMuted] = useState(localStorage.getItem(MUTED_KEY) === 'yes');
  const [told, tell] = useState('');
  const muted = useRef(isMuted);
  muted.current = isMuted;

  const sound = useCallback((ssml: string, locale: string) => (muted.current ? Promise.resolve() : speaker.say(ssml, locale)), []);
  const act = useCallback(
    async (deed: PageDeed): Promise<TurnEntry | undefined> => {
      speaker.stop();
      const { locale } = state;
      const turn = await page.act(deed, (speech) => {
        tell(speech);
        void sound(speech, locale);
      });
      if (turn === undefined) return undefined;
      tell(turn.seen.speech === '' ? 'Sayso says nothing.' : `Sayso: ${turn.seen.speech}`);
      await sound(heardOf(turn), locale);
      return turn;
    },
    [page.act, sound, state.locale],
  );
  const toggleSound = (): void => {
    if (!isMuted) speaker.stop();
    localStorage.setItem(MUTED_KEY, isMuted ? 'no' : 'yes');
    setMuted(!isMuted);
  };
  const begin = (shopper: string, locale: string): void => {
    speaker.stop();
    page.begin(shopper, locale);
  };
  useEffect(() => {
    document.documentElement.dataset.view = view;
  }, [view]);
  const turn = shownTurn(state);

  return (
    <>
      <button type="button" class="skip" onClick={focusInput}>
        Skip to what you say
      </button>
      <Header
        {...(speaker.isAvailable ? { isSoundOn: !isMuted } : {})}
        canSave={state.talk !== undefined && state.talk.entries.length > 0}
        onSound={toggleSound}
        onNew={() => begin(newShopperName(), state.locale)}
        onSave={() => setSaving(true)}
      />
      <Views chosen={view} onChoose={setView} />
      <div class="hidden" role="status" aria-live="polite" data-told>
        {told}
      </div>
      {state.problem !== undefined && (
        <div class="problem" role="alert">
          <p>{state.problem}</p>
          <button type="button" class="quiet" onClick={() => dispatch({ kind: 'problemSeen' })}>
            Close
          </button>
        </div>
      )}
      <main class="columns">
        <SetupPanel page={page} onBegin={begin} onUnlink={() => void act({ kind: 'unlink' })} />
        <div class="talk-column">
          <TalkPanel
            state={state}
            onTouch={(touch) => void act({ kind: 'touch', ...touch })}
            onExample={(words) => void act({ kind: 'say', words })}
            onSay={sound}
          />
          <Composer state={state} act={act} onListen={() => speaker.stop()} />
        </div>
        <Details talk={state.talk} {...(turn ? { turn } : {})} />
      </main>
      {isSaving && state.talk && <SaveDialog talk={state.talk} onClose={() => setSaving(false)} />}
    </>
  );
}

/** After a silence a device says its reprompt. */
function heardOf({ seen }: TurnEntry): string {
  return seen.ssml ?? seen.speech;
}

function focusInput(): void {
  document.getElementById('say')?.focus();
}
