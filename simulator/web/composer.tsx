import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageDeed, TurnEntry } from '../console/wire.ts';
import { hasSent, lastTurnAt, type PageState } from './page-state.ts';
import { findRecognition, listen } from './speech/listener.ts';

interface ComposerProps {
  readonly state: PageState;
  readonly act: (deed: PageDeed) => Promise<TurnEntry | undefined>;
  /** The device falls silent while somebody speaks. */
  readonly onListen: () => void;
}

/** What a person does next: speak, type, press a suggestion, keep silent, walk away. */
export function Composer({ state, act, onListen }: ComposerProps) {
  const { running, locale, talk, seat } = state;
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const last = lastTurnAt(talk?.entries ?? [], seat);
  const isBusy = running !== undefined;
  const isOpen = last?.seen.asks ?? false;
  const submit = (event: Event): void => {
    event.preventDefault();
    const words = text.trim();
    if (words === '' || isBusy) return;
    setText('');
    // What came to nothing can be sent again.
    void act({ kind: 'say', words }).then((turn) => {
      if (turn === undefined) setText(words);
    });
  };
  const press = (deed: PageDeed): void => {
    void act(deed);
    input.current?.focus();
  };
  return (
    <section class="composer" aria-label="What you say">
      <Microphone last={last} isBusy={isBusy} />
      {last?.seen.pending && !isBusy && <PendingDeeds last={last} onPress={press} />}
      <Suggestions state={state} last={last} isBusy={isBusy} onPress={press} />
      <form onSubmit={submit}>
        <input
          ref={input}
          id="say"
          type="text"
          aria-label="What you say"
          autocomplete="off"
          maxLength={8000}
          lang={locale}
          placeholder={state.choices.locales.find((one) => one.locale === locale)?.examples[0] ?? ''}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Listener locale={locale} isBusy={isBusy} act={act} onWords={setText} onListen={onListen} />
        <button type="submit" class="strong">
          Say
        </button>
      </form>
      <fieldset class="deeds">
        <legend class="hidden">Instead of saying something</legend>
        <button type="button" class="quiet" disabled={isBusy || !isOpen} onClick={() => press({ kind: 'silence' })}>
          Say nothing
        </button>
        <button type="button" class="quiet" disabled={isBusy || !last} onClick={() => press({ kind: 'leave' })}>
          Walk away
        </button>
        <button
          type="button"
          class="quiet"
          disabled={isBusy || !hasSent(talk?.entries ?? [], seat)}
          onClick={() => press({ kind: 'again' })}
        >
          Deliver again
        </button>
      </fieldset>
    </section>
  );
}

function Microphone({ last, isBusy }: { readonly last: TurnEntry | undefined; readonly isBusy: boolean }) {
  const [kind, words] = isBusy
    ? ['busy', 'Sayso is working on it …']
    : last === undefined
      ? ['closed', 'Microphone closed: nothing was said here yet']
      : last.seen.pending
        ? ['handed', 'Handed over: the platform waits for something else']
        : last.seen.asks
          ? ['open', 'Microphone open: Sayso waits for an answer']
          : ['closed', 'Microphone closed: say something to begin again'];
  return (
    <p class={`microphone ${kind}`} data-microphone={kind}>
      <span class="microphone-dot" aria-hidden="true" />
      {words}
    </p>
  );
}

/** What the platform took over, and how it may end. */
function PendingDeeds({ last, onPress }: { readonly last: TurnEntry; readonly onPress: (deed: PageDeed) => void }) {
  const { pending } = last.seen;
  if (!pending || pending.kind === 'other') return null;
  const { title, deeds } = HAND_OFFS[pending.kind];
  return (
    <fieldset class="pending">
      <legend>{title}</legend>
      {deeds.map(([label, deed]) => (
        <button key={label} type="button" onClick={() => onPress(deed)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

type Label = readonly [label: string, deed: PageDeed];

const HAND_OFFS: Readonly<
  Record<'code' | 'consent' | 'linkAccount' | 'app', { readonly title: string; readonly deeds: readonly Label[] }>
> = {
  code: {
    title: 'Alexa asks for the shopper’s four-digit voice code.',
    deeds: [
      ['Say it right', { kind: 'code', result: 'right' }],
      ['Say it wrong', { kind: 'code', result: 'wrong' }],
      ['None is set up', { kind: 'code', result: 'none' }],
    ],
  },
  consent: {
    title: 'Alexa asks for a permission.',
    deeds: [
      ['Allow', { kind: 'consent', answer: 'accepted' }],
      ['Refuse', { kind: 'consent', answer: 'denied' }],
      ['Say nothing to it', { kind: 'consent', answer: 'notAnswered' }],
    ],
  },
  app: {
    title: 'Alexa hands a link to the phone.',
    deeds: [
      ['It opens', { kind: 'app', outcome: 'opened' }],
      ['It is on the phone', { kind: 'app', outcome: 'sentToPhone' }],
      ['Decline', { kind: 'app', outcome: 'declined' }],
      ['The phone fails', { kind: 'app', outcome: 'failed' }],
    ],
  },
  linkAccount: { title: 'Alexa sends the shopper to the app, to link the account. Do it here under “Account” in the setup.', deeds: [] },
};

/** Questions that are answered so. */
const YES_OR_NO = new Set([
  'confirmDraft',
  'offerProduct',
  'offerList',
  'offerCheckout',
  'confirmCancelOrder',
  'confirmDeletion',
  'didYouMean',
]);

interface SuggestionsProps {
  readonly state: PageState;
  readonly last: TurnEntry | undefined;
  readonly isBusy: boolean;
  readonly onPress: (deed: PageDeed) => void;
}

/** What the skill suggests, what answers an open question, and the examples of the language. */
function Suggestions({ state, last, isBusy, onPress }: SuggestionsProps) {
  const { locale, talk, choices } = state;
  const { examples, answers } = choices.locales.find((one) => one.locale === locale) ?? { examples: [], answers: [] };
  const suggested = [...(last?.seen.suggestions ?? []), ...(YES_OR_NO.has(last?.question ?? '') ? answers : [])];
  if (talk === undefined || talk.entries.length === 0) return null;
  return (
    <ul class="chips row" lang={locale} aria-label="Suggestions" tabIndex={-1}>
      {[...new Set([...suggested, ...examples])].map((words) => (
        <li key={words}>
          <button type="button" class="chip" disabled={isBusy} onClick={() => onPress({ kind: 'say', words })}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ListenerProps {
  readonly locale: string;
  readonly isBusy: boolean;
  readonly act: ComposerProps['act'];
  readonly onWords: (words: string) => void;
  readonly onListen: () => void;
}

/** The browser's own speech recognition, where it has one. After a spoken turn with a question it listens again, as a speaker does. */
function Listener({ locale, isBusy, act, onWords, onListen }: ListenerProps) {
  const maker = findRecognition();
  const [isListening, setListening] = useState(false);
  const [problem, setProblem] = useState<string>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  if (maker === undefined) return null;
  const begin = (): void => {
    onListen();
    setProblem(undefined);
    setListening(true);
    stop.current = listen(maker, locale, {
      onWords,
      onSaid: (words) => {
        onWords('');
        if (words === '') return;
        void act({ kind: 'say', words }).then((turn) => {
          if (turn?.seen.asks) begin();
        });
      },
      onEnd: (why) => {
        setListening(false);
        setProblem(why);
      },
    });
  };
  const label = isListening ? 'Listening; press to stop' : 'Speak';
  return (
    <>
      <button
        type="button"
        class={isListening ? 'microphone-button listening' : 'microphone-button'}
        aria-label={label}
        aria-pressed={isListening}
        title={`${label}. The browser may send the sound to its maker to be understood.`}
        disabled={isBusy}
        onClick={() => (isListening ? stop.current?.() : begin())}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" class="icon">
          <rect x="9" y="3" width="6" height="11" rx="3" />
          <path d="M5 11a7 7 0 0 0 14 0M12 18v3" />
        </svg>
      </button>
      {problem !== undefined && (
        <p class="listen-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
