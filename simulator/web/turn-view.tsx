import type { PageDeed, PressEntry, TurnEntry } from '../console/wire.ts';
import type { PlatformFault, SeenCard } from '../platforms/platform.ts';
import { writePlace } from './address.ts';
import { Screen, type Touch } from './apl/screen.tsx';

const CHANNELS = { alexa: 'Alexa', dialogflow: 'Dialogflow ES', 'dialogflow-cx': 'Dialogflow CX', chat: 'Chat' } as const;
const EFFECTS: Readonly<Record<PlatformFault['effect'], string>> = {
  refused: 'The platform refuses this answer',
  ignored: 'The platform ignores a part of this answer',
  risky: 'Certification would find this',
};

interface TurnProps {
  readonly turn: TurnEntry;
  readonly talk: string;
  readonly locale: string;
  readonly isShown: boolean;
  readonly onSay: (ssml: string, locale: string) => Promise<void>;
  /** Only the newest screen can be touched. */
  readonly onTouch?: (touch: Touch) => void;
}

/** One turn: what was said, what came back, what is on the card and the screen. */
export function TurnView({ turn, talk, locale, isShown, onSay, onTouch }: TurnProps) {
  const { number, seat, deed, seen, troubles } = turn;
  const isSaid = deed.kind === 'say';
  return (
    <li class={isShown ? 'turn shown' : 'turn'} id={`turn-${number}`}>
      <a
        class="turn-link"
        href={writePlace(talk, number)}
        aria-current={isShown ? 'true' : undefined}
        title="Show the details of this turn"
      >
        Turn {number}
        <span>
          {CHANNELS[seat.channel]}, {seat.room}, {Math.round(seen.tookMs)} ms
        </span>
      </a>
      <p class={isSaid ? 'bubble you' : 'bubble you deed'} lang={isSaid ? locale : undefined}>
        {wordsOf(deed)}
      </p>
      {troubles.length > 0 && <p class="trouble-note">On purpose: {troubles.join('; ')}</p>}
      {seen.meanwhile.map((speech, index) => (
        <p key={index} class="bubble sayso meanwhile" lang={locale}>
          <span class="hidden">Said meanwhile: </span>
          {speech}
        </p>
      ))}
      <Answer turn={turn} locale={locale} onSay={onSay} />
      {!seen.card && seen.link !== undefined && <PageLink link={seen.link} />}
      {seen.screen && (
        <Screen screen={seen.screen} device={seat.device === 'phone' ? 'phone' : 'screen'} {...(onTouch ? { onTouch } : {})} />
      )}
      {seen.card && <Card turn={turn} card={seen.card} locale={locale} />}
      <Faults turn={turn} />
    </li>
  );
}

/** A button on a page, pressed by a person. */
export function PressView({ entry }: { readonly entry: PressEntry }) {
  return (
    <li class="turn press" id={`turn-${entry.number}`}>
      <p class="bubble you deed">On the page: {PRESSES[entry.button] ?? entry.button}</p>
    </li>
  );
}

const PRESSES: Readonly<Record<string, string>> = { setUp: 'set up', approve: 'approve', decline: 'decline' };

/** What a person did, in their words, or in ours where they said nothing. */
export function wordsOf(deed: PageDeed): string {
  switch (deed.kind) {
    case 'say':
      return deed.words;
    case 'silence':
      return 'Says nothing';
    case 'leave':
      return 'Walks away';
    case 'again':
      return 'The platform delivers the last request again';
    case 'code':
      return { right: 'Says the voice code', wrong: 'Says a wrong voice code', none: 'Has no voice code set up' }[deed.result];
    case 'consent':
      return { accepted: 'Gives permission', denied: 'Gives no permission', notAnswered: 'Does not answer' }[deed.answer];
    case 'app':
      return {
        opened: 'Opens it on the phone',
        sentToPhone: 'Gets it on the phone',
        declined: 'Does not want it',
        failed: 'The phone fails',
      }[deed.outcome];
    case 'touch':
      return `Touches the screen${typeof deed.arguments[0] === 'string' ? `: ${deed.arguments[0]}` : ''}`;
    case 'link':
      return 'Links an account';
    case 'unlink':
      return 'Unlinks the account';
    default:
      return deed.kind;
  }
}

function Answer({ turn: { seen, question }, locale, onSay }: Pick<TurnProps, 'turn' | 'locale' | 'onSay'>) {
  if (seen.speech === '') {
    return seen.request === undefined || seen.faults.length > 0 ? null : <p class="bubble sayso deed">Says nothing</p>;
  }
  return (
    <div class="bubble sayso">
      <p lang={locale}>{seen.speech}</p>
      <div class="after">
        <button type="button" class="icon-button" aria-label="Hear it again" onClick={() => void onSay(seen.ssml ?? seen.speech, locale)}>
          <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" class="icon">
            <path d="M4 9v6h4l5 4V5L8 9z" />
            <path d="M16 9a4 4 0 0 1 0 6" />
          </svg>
        </button>
        {seen.reprompt !== undefined && (
          <p class="reprompt" lang={locale}>
            <span lang="en">After a silence: </span>
            {seen.reprompt}
          </p>
        )}
        {seen.asks && question !== undefined && <span class="hidden">The open question is {question}.</span>}
      </div>
    </div>
  );
}

interface CardProps {
  readonly turn: TurnEntry;
  readonly card: SeenCard;
  readonly locale: string;
}

/** Alexa's cards are in its app; beside a screen that says the same, the app is looked at less. */
function Card({ turn: { seen, seat }, card, locale }: CardProps) {
  const { link } = seen;
  const title = card.title ?? { linkAccount: 'Link your account', permissions: 'Permission is asked for', text: 'Card' }[card.kind];
  // The address is a button below: nobody reads it.
  const text = link === undefined ? card.text : card.text.replace(link, '').replace(/[\s:：]+$/, '');
  const content = (
    <>
      {text !== '' && <p lang={locale}>{text}</p>}
      {card.permissions && <p>{card.permissions.join(', ')}</p>}
      {link !== undefined && <PageLink link={link} />}
    </>
  );
  const where = seat.channel === 'alexa' ? <small>In the Alexa app</small> : null;
  if (seen.screen && link === undefined) {
    return (
      <details class="card">
        <summary>
          {where} <span lang={locale}>{title}</span>
        </summary>
        {content}
      </details>
    );
  }
  return (
    <article class="card" aria-label="Card">
      {where}
      <h3 lang={locale}>{title}</h3>
      {content}
    </article>
  );
}

function PageLink({ link }: { readonly link: string }) {
  if (!/^https?:\/\//.test(link)) return <p class="card">{link}</p>;
  return (
    <a class="button" href={link} target="_blank" rel="noopener">
      Open the page <span class="hidden">in a new window</span>
      <span aria-hidden="true">↗</span>
    </a>
  );
}

function Faults({ turn: { seen } }: { readonly turn: TurnEntry }) {
  if (seen.faults.length === 0) return null;
  return (
    <ul class="faults">
      {seen.faults.map(({ rule, message, limit, effect }) => (
        <li key={rule + message}>
          <strong>{EFFECTS[effect]}.</strong> {message}{' '}
          <small>
            Allowed: {limit}. Rule {rule}.
          </small>
        </li>
      ))}
    </ul>
  );
}
