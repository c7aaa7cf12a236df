import type { ShopperState, WaitingRequest } from '../commerce/shopper.ts';
import type { Act } from './acts.ts';
import type { Heard, Outcome, TurnContext } from './handler.ts';
import { INTENTS } from './intents/definitions.ts';

/** Whoever links takes some minutes; after an hour they have something else in mind. */
const WAITS_MS = 3_600_000;

/** The shopper with what was asked for, to be done once the account is linked. What only answers a question is not kept. */
export function keepWaiting({ heard, shopper, turn, nowMs }: TurnContext): ShopperState {
  if (heard.kind !== 'intent' || heard.name.startsWith('AMAZON.') || !Object.hasOwn(INTENTS, heard.name)) return shopper;
  return { ...shopper, waiting: { id: turn.id, intent: heard.name, slots: heard.slots, atMs: nowMs } };
}

/** What was asked for before the account was linked and is due now, or undefined. */
function dueRequest({ identity, shopper, nowMs, heard, session }: TurnContext): WaitingRequest | undefined {
  const { waiting } = shopper;
  if (identity.kind === 'unlinked' || waiting === undefined || nowMs - waiting.atMs > WAITS_MS) return undefined;
  return session.question === undefined && asksForNothing(heard) ? waiting : undefined;
}

/** "Open ...", "yes", words that say nothing: said to go on, not to ask for something else. */
function asksForNothing(heard: Heard): boolean {
  return heard.kind === 'launch' || (heard.kind === 'intent' && ['AMAZON.YesIntent', 'AMAZON.FallbackIntent'].includes(heard.name));
}

/** "Stop", "help", "done": about the talk, and no other wish. */
function concernsTheTalk(heard: Heard): boolean {
  return heard.kind !== 'intent' || heard.name.startsWith('AMAZON.');
}

/**
 * The turn in the light of what was asked for before the account was linked: it is done now, when nothing else is asked for; another wish
 * takes its place, and it is forgotten.
 */
export function takeUp(context: TurnContext): { readonly context: TurnContext; readonly isTakenUp: boolean } {
  const { waiting, ...shopper } = context.shopper;
  if (context.identity.kind === 'unlinked' || waiting === undefined) return { context, isTakenUp: false };
  const due = dueRequest(context);
  if (due) {
    return { context: { ...context, shopper, heard: { kind: 'intent', name: due.intent, slots: due.slots } }, isTakenUp: true };
  }
  return { context: concernsTheTalk(context.heard) ? context : { ...context, shopper }, isTakenUp: false };
}

/** "Now, about those toothbrush heads": in front of the answer to what was asked for before. */
export function sayTakenUp(outcome: Outcome, { heard }: TurnContext, opensTalk: boolean): Outcome {
  if (outcome.kind !== 'say') return outcome;
  const item = heard.kind === 'intent' ? heard.slots['item']?.value : undefined;
  const about: Act = { act: 'nowAbout', ...(item === undefined ? {} : { item }) };
  return { ...outcome, ...(opensTalk ? { opensTalk: true } : {}), reply: { ...outcome.reply, say: [about, ...outcome.reply.say] } };
}
