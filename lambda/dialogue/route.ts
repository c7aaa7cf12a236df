import { hearVerification } from './approval.ts';
import { goOnAfter } from './go-on-after.ts';
import type { Handler, Outcome, TurnContext } from './handler.ts';
import { hearTouch } from './hear-touch.ts';
import { INTENTS } from './intents/definitions.ts';
import { fallback } from './intents/fallback.ts';
import { INTENT_HANDLERS, launch } from './intents/index.ts';
import { reorderSeveral } from './intents/reorder-several.ts';
import { type AskableIntent, ITEM_INTENTS, type NeedsItem } from './question.ts';
import { answerQuestion } from './questions/index.ts';
import { answer, ask } from './say.ts';
import { parseSlots, type Slots } from './slots.ts';
import { mayWish, refuseRole } from './staff.ts';
import type { HeardInput, IntentInput } from './turn.ts';

/** Half understood: the words may answer the open question, or name a product; else the two likeliest wishes are asked about. */
async function askWhichWish(context: TurnContext, heard: Extract<HeardInput, { kind: 'unsure' }>, slots: Slots): Promise<Outcome> {
  const answered = await answerQuestion(context, 'AMAZON.FallbackIntent', slots);
  if (answered) return answered;
  const wishes = heard.candidates.flatMap(({ name, slots: heardSlots }) =>
    isAskable(name) && mayWish(context, name) ? [{ intent: name, slots: heardSlots }] : [],
  );
  if (wishes.length === 0 || isAskedSomething(context)) return fallback(context, slots);
  return ask(context, [], { question: 'didYouMean', wishes: wishes.slice(0, 2) });
}

/** A question with an answer of its own stays: half understood words take its place only where nothing in particular is asked. */
function isAskedSomething({ session: { question } }: TurnContext): boolean {
  return question !== undefined && !['whatNext', 'offerCheckout', 'didYouMean'].includes(question.question);
}

function isAskable(name: string): name is AskableIntent {
  return Object.hasOwn(INTENTS, name) && !name.startsWith('AMAZON.') && name !== 'ChooseIntent' && name !== 'TellMoreIntent';
}

function isItemIntent(name: string): name is NeedsItem {
  return ITEM_INTENTS.some((intent) => intent === name);
}

/** "Is it the same as last time", while an order is being asked about: no wish for the last order in its place. */
function resemblesReorder({ session }: TurnContext, { name, isVerbatim }: IntentInput, { item }: Slots): boolean {
  return name === 'ReorderIntent' && !item && isVerbatim === false && session.question?.question === 'confirmDraft';
}

/**
 * Who handles the turn: the open question, where what was said is an answer to it; else the intent. What an intent means never depends
 * on the channel.
 */
export async function route(context: TurnContext, slots: Slots): Promise<Outcome> {
  const { heard } = context;
  if (heard.kind === 'launch') return launch(context);
  if (heard.kind === 'verified') return hearVerification(context, heard);
  if (heard.kind === 'touched') return hearTouch(context, heard.touch);
  if (heard.kind === 'unsure') return askWhichWish(context, heard, slots);
  if (heard.kind === 'tooLong') return answer(context, [{ act: 'tooLong' }]);
  const refused = refuseRole(context);
  if (refused) return refused;
  if (heard.afterNo) return answerAfterNo(context, heard, slots);
  if (heard.besides) return grantAll(context, heard, slots);
  const answered = await answerQuestion(context, heard.name, slots);
  if (answered) return answered;
  if (slots.hasUnreadableItem && isItemIntent(heard.name)) {
    return ask(context, [{ act: 'itemNotUnderstood' }], { question: 'whichItem', intent: heard.name });
  }
  if (resemblesReorder(context, heard, slots)) return fallback(context, slots);
  const handlers: Readonly<Record<string, Handler | undefined>> = INTENT_HANDLERS;
  const handler = Object.hasOwn(INTENT_HANDLERS, heard.name) ? handlers[heard.name] : undefined;
  return handler ? handler(context, slots) : fallback(context, slots);
}

/** "No, put it on my list": the question is answered with "no", and what comes after it is done. */
async function answerAfterNo(context: TurnContext, { afterNo: _said, ...heard }: IntentInput, slots: Slots): Promise<Outcome> {
  const no = isAskedSomething(context) ? await answerQuestion(context, 'AMAZON.NoIntent', {}) : undefined;
  return no ? goOnAfter(context, no, (next) => route({ ...next, heard }, slots)) : route({ ...context, heard }, slots);
}

/** "Milk, eggs and bread on my list", "reorder my pods and put milk on my list": one after the other; what is to be ordered is one order. */
async function grantAll(context: TurnContext, { besides: more = [], ...heard }: IntentInput, slots: Slots): Promise<Outcome> {
  const wishes = [{ heard, slots }, ...more.map((wish) => ({ heard: wish, slots: readWish(context, wish) }))];
  const ordered = wishes.flatMap((wish) => (wish.heard.name === 'ReorderIntent' && wish.slots.item ? [wish.slots] : []));
  const others = ordered.length > 1 ? wishes.filter((wish) => wish.heard.name !== 'ReorderIntent') : wishes;
  let outcome = ordered.length > 1 ? await reorderSeveral(context, ordered) : undefined;
  for (const wish of others) {
    const grant = (next: TurnContext) => route({ ...next, heard: wish.heard }, wish.slots);
    outcome = outcome ? await goOnAfter(context, outcome, grant) : await grant(context);
  }
  return outcome ?? fallback(context, slots);
}

function readWish({ turn, shop }: TurnContext, wish: IntentInput): Slots {
  return parseSlots(wish, turn.locale, shop.describe().currency);
}
