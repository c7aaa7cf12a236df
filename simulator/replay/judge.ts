import { isDeepStrictEqual } from 'node:util';
import type { SeenAnswer, SeenCard } from '../platforms/platform.ts';
import { ANSWER_EXPECTATIONS, STATE_EXPECTATIONS } from './format.ts';
import { hasPart } from './parts.ts';
import type { PlayableTurn } from './replay-file.ts';
import type { Difference, Meaning, Unjudged } from './verdict.ts';

/** All that is kept of a shopper: by us, the shop and the payment provider. */
export interface Household {
  readonly orders: readonly Counted[];
  readonly payments: readonly string[];
  readonly cart: Counted;
  readonly list: Counted;
  readonly paymentLink: string;
  readonly drafts: readonly string[];
}

export type Counted = Readonly<Record<string, number>>;

/** What there is after a turn. */
export interface Found {
  /** Absent when the skill was not asked, or said nothing at all. */
  readonly answer?: SeenAnswer;
  /** Only of our own skill. */
  readonly meaning?: Meaning;
  readonly household?: Household;
  /** Our own skill in this process: what it means and keeps can be seen. */
  readonly isOwn: boolean;
}

interface Judged {
  readonly differences: readonly Difference[];
  readonly unjudged: readonly Unjudged[];
}

const KEPT_UNSEEN = 'what a skill keeps, and what it orders, can only be seen of our own handlers in this process';
const MEANT_UNSEEN = 'what was meant has a name in our own skill only';

/** Holds what was found against everything a turn expects. What nobody can see is no difference, and not right either. */
export function judgeTurn(turn: PlayableTurn, found: Found): Judged {
  const { answer, household } = found;
  const state = STATE_EXPECTATIONS.filter((key) => turn[key] !== undefined);
  const ofAnswer = ANSWER_EXPECTATIONS.filter((key) => turn[key] !== undefined);
  const states = household ? state.flatMap((key) => compare(key, turn[key], household[key])) : [];
  const unseen = household ? [] : state.map((what) => ({ what, why: KEPT_UNSEEN }));
  if (answer === undefined) {
    const silent = ofAnswer.map((what) => ({ what, expected: show(turn[what]), found: 'nothing was said' }));
    return { differences: [...states, ...silent], unjudged: unseen };
  }
  const judged = judgeAnswer(turn, answer, found);
  return { differences: [...states, ...judged.differences], unjudged: [...unseen, ...judged.unjudged] };
}

function judgeAnswer(turn: PlayableTurn, answer: SeenAnswer, { meaning, isOwn }: Found): Judged {
  const { speech, link, directives } = answer;
  const card = writeCard(answer.card);
  const isUnseen = !isOwn && turn.acts !== undefined;
  return {
    differences: [
      ...(turn.says === undefined ? [] : compare('says', turn.says, speech)),
      ...judgeParts('hears', turn.hears, speech, speech),
      ...(turn.hearsNot ?? []).flatMap((part) =>
        hasPart(speech, part) ? [{ what: 'hearsNot', expected: `no ${part}`, found: speech }] : [],
      ),
      ...(turn.acts === undefined || isUnseen ? [] : compare('acts', turn.acts, meaning?.acts ?? [])),
      ...judgeQuestion(turn.asks, answer, meaning, isOwn),
      ...judgeCard(turn.card, card),
      ...(turn.link === undefined ? [] : compare('link', turn.link, link !== undefined)),
      ...judgeDirectives(turn.directives, directives),
      ...judgeAttributes(turn.attributes, answer.sessionAttributes),
    ],
    unjudged: [
      ...(isUnseen ? [{ what: 'acts', why: MEANT_UNSEEN }] : []),
      ...(typeof turn.asks === 'string' && !isOwn && answer.asks
        ? [{ what: `asks ${turn.asks}`, why: `the microphone is open, but ${MEANT_UNSEEN}` }]
        : []),
    ],
  };
}

function judgeParts(key: 'hears' | 'card', parts: readonly string[] | undefined, text: string, shown: string): readonly Difference[] {
  const lacking = (parts ?? []).filter((part) => !hasPart(text, part));
  if (parts === undefined || lacking.length === 0) return [];
  const renewed = parts.map((part) => (lacking.includes(part) ? renewPart(part, text) : part));
  const isWhole = renewed.every((part) => part !== undefined);
  return lacking.map((part) => ({ what: key, expected: part, found: shown, ...(isWhole ? { now: { key, value: renewed } } : {}) }));
}

/** The same with other numbers, where there is exactly one such: "$29.22" is now "$31.38". */
function renewPart(part: string, text: string): string | undefined {
  if (!/\d/.test(part) || /^\/.+\/$/s.test(part)) return undefined;
  const pattern = part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\d+/g, '\\d+');
  const matches = [...new Set(text.match(new RegExp(pattern, 'gi')) ?? [])];
  return matches.length === 1 ? matches[0] : undefined;
}

function judgeQuestion(
  expected: PlayableTurn['asks'],
  { asks }: SeenAnswer,
  meaning: Meaning | undefined,
  isOwn: boolean,
): readonly Difference[] {
  if (expected === undefined) return [];
  if (typeof expected === 'boolean' && !isOwn) return compare('asks', expected, asks);
  if (isOwn && expected !== true) return compare('asks', expected, meaning?.question ?? false);
  // A name that nobody can see asks for an open microphone at least.
  return asks ? [] : [{ what: 'asks', expected: show(expected), found: 'the microphone is closed', now: { key: 'asks', value: false } }];
}

/** All that is written on a card, its title first. */
export function writeCard(card: SeenCard | undefined): string | undefined {
  if (card === undefined) return undefined;
  return [card.title ?? (card.kind === 'linkAccount' ? 'Link your account' : ''), card.text].join('\n');
}

function judgeCard(expected: PlayableTurn['card'], card: string | undefined): readonly Difference[] {
  if (expected === undefined) return [];
  if (expected === false) return card === undefined ? [] : [{ what: 'card', expected: 'none', found: card }];
  return judgeParts('card', expected, card ?? '', card ?? 'no card');
}

function judgeDirectives(expected: PlayableTurn['directives'], found: readonly unknown[]): readonly Difference[] {
  if (expected === undefined) return [];
  const wanted = expected === false ? [] : expected;
  const isSame = wanted.length === found.length && wanted.every((one, index) => holds(one, found[index]));
  if (isSame) return [];
  const value = found.length === 0 ? false : found.map(typeOf);
  return [{ what: 'directives', expected: show(wanted), found: show(found), now: { key: 'directives', value } }];
}

function holds(wanted: string | Readonly<Record<string, unknown>>, found: unknown): boolean {
  return typeof wanted === 'string' ? typeOf(found) === wanted : contains(found, wanted);
}

function typeOf(directive: unknown): string {
  return typeof directive === 'object' && directive !== null && 'type' in directive ? String(directive.type) : show(directive);
}

/** Everything that is wanted is there; what else is there does not matter. */
function contains(found: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return isDeepStrictEqual(found, wanted);
  if (typeof found !== 'object' || found === null) return false;
  const members: Readonly<Record<string, unknown>> = { ...found };
  return Object.entries(wanted).every(([key, value]) => contains(members[key], value));
}

function judgeAttributes(expected: PlayableTurn['attributes'], found: Readonly<Record<string, unknown>>): readonly Difference[] {
  if (expected === undefined) return [];
  const wrong = Object.entries(expected).filter(([key, value]) => (value === null ? found[key] != null : !contains(found[key], value)));
  if (wrong.length === 0) return [];
  const value = Object.fromEntries(Object.keys(expected).map((key) => [key, found[key] ?? null]));
  return [{ what: 'attributes', expected: show(expected), found: show(found), now: { key: 'attributes', value } }];
}

function compare(what: string, expected: unknown, found: unknown): readonly Difference[] {
  if (show(expected) === show(found)) return [];
  return [{ what, expected: show(expected), found: show(found), now: { key: what, value: found } }];
}

/** Words as they are, everything else as JSON. */
export function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
