import { useEffect, useRef } from 'preact/hooks';
import type { Touch } from './apl/screen.tsx';
import { lastTurnAt, type PageState, type Running, shownTurn } from './page-state.ts';
import { PressView, TurnView, wordsOf } from './turn-view.tsx';

interface TalkProps {
  readonly state: PageState;
  readonly onTouch: (touch: Touch) => void;
  readonly onExample: (words: string) => void;
  readonly onSay: (ssml: string, locale: string) => Promise<void>;
}

/** The conversation as people in the room hear and see it. */
export function TalkPanel({ state, onTouch, onExample, onSay }: TalkProps) {
  const { talk, running, seat, locale } = state;
  const entries = talk?.entries ?? [];
  const end = useRef<HTMLLIElement>(null);
  const shown = shownTurn(state)?.number;
  const newest = `${talk?.id} ${entries.length} ${running ? running.meanwhile.length : 'idle'}`;
  useEffect(() => {
    if (newest !== '' && state.chosenTurn === undefined)
      end.current?.scrollIntoView({ block: 'end', behavior: isStill() ? 'auto' : 'smooth' });
  }, [newest, state.chosenTurn]);
  useEffect(() => {
    if (state.chosenTurn !== undefined) document.getElementById(`turn-${state.chosenTurn}`)?.scrollIntoView({ block: 'nearest' });
  }, [state.chosenTurn]);
  const touchable = running ? undefined : lastTurnAt(entries, seat)?.number;
  return (
    <section class="talk" aria-label="Conversation">
      <h2 class="hidden">Conversation</h2>
      {entries.length === 0 && !running ? (
        <Welcome state={state} onExample={onExample} />
      ) : (
        <ol>
          {entries.map((entry) =>
            entry.kind === 'press' ? (
              <PressView key={entry.number} entry={entry} />
            ) : (
              <TurnView
                key={entry.number}
                turn={entry}
                talk={talk?.id ?? ''}
                locale={locale}
                isShown={entry.number === shown}
                onSay={onSay}
                {...(entry.number === touchable ? { onTouch } : {})}
              />
            ),
          )}
          {running && <RunningView running={running} locale={locale} />}
          <li ref={end} class="end" aria-hidden="true" />
        </ol>
      )}
    </section>
  );
}

function Welcome({ state, onExample }: { readonly state: PageState; readonly onExample: (words: string) => void }) {
  const { choices, locale } = state;
  const examples = choices.locales.find((one) => one.locale === locale)?.examples ?? [];
  return (
    <div class="welcome">
      <svg viewBox="0 0 120 120" width="112" height="112" aria-hidden="true">
        <circle cx="60" cy="60" r="54" class="speaker-body" />
        <circle cx="60" cy="60" r="40" class="speaker-ring" />
        <circle cx="60" cy="60" r="6" class="speaker-dot" />
      </svg>
      <h3>Say something to {choices.seller}</h3>
      <p>Type it below, or press one of these. Nothing is real here: no money moves, and every new shopper has two years of orders.</p>
      <ul class="chips" lang={locale}>
        {examples.map((words) => (
          <li key={words}>
            <button type="button" class="chip" onClick={() => onExample(words)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function RunningView({ running: { deed, meanwhile }, locale }: { readonly running: Running; readonly locale: string }) {
  return (
    <li class="turn">
      <p class="bubble you" lang={locale}>
        {wordsOf(deed)}
      </p>
      {meanwhile.map((speech, index) => (
        <p key={index} class="bubble sayso meanwhile" lang={locale}>
          {speech}
        </p>
      ))}
      <p class="bubble sayso waiting">
        <span class="hidden">Waiting for the answer</span>
        <i />
        <i />
        <i />
      </p>
    </li>
  );
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
