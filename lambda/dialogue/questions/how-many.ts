import type { Outcome, TurnContext } from '../handler.ts';
import { INTENT_HANDLERS } from '../intents/index.ts';
import { quantityTrouble } from '../pick-product.ts';
import type { Question } from '../question.ts';
import { ask, conclude } from '../say.ts';
import { asItem, asQuantity, type Ordinal, type Quantity, type Slots } from '../slots.ts';
import type { Answers } from './answers.ts';
import { confirmDraft } from './confirm-draft.ts';

type Open = Extract<Question, { question: 'howMany' }>;

/** "How many?" A bare number is the answer. */
export const howMany: Answers<'howMany'> = {
  no: (context) => conclude(context, [{ act: 'allRight' }]),
  quantity: (context, question, slots) => goOn(context, question, slots.quantity),
  /** Another product is another wish. */
  filled: (context, question, slots) => (slots.item ? undefined : goOn(context, question, slots.quantity)),
  choose: (context, question, slots) => goOn(context, question, readChoice(slots, context.turn.locale)),
  words: (context, question, utterance) => goOn(context, question, asQuantity({ value: utterance }, context.turn.locale)),
};

const COUNTS: Readonly<Partial<Record<Ordinal, number>>> = { first: 1, second: 2, third: 3 };

/** "One", "two": the words of a choice ("the first one") that here say how many. */
function readChoice({ ordinal, item }: Slots, locale: string): Quantity | undefined {
  const count = ordinal && COUNTS[ordinal];
  if (count !== undefined) return { kind: 'count', count };
  return item && asQuantity({ value: item.words }, locale);
}

async function goOn(context: TurnContext, question: Open, quantity: Quantity | undefined): Promise<Outcome | undefined> {
  const trouble = quantityTrouble(quantity);
  if (trouble) return ask(context, [trouble], question);
  if (!quantity) return undefined;
  const { setAside } = context.session;
  if (question.of === 'draft' && setAside) {
    return confirmDraft.quantity?.({ ...context, session: { ...context.session, question: setAside } }, setAside, { quantity });
  }
  const { question: _answered, ...session } = context.session;
  const item = question.item === undefined ? undefined : asItem({ value: question.item });
  return INTENT_HANDLERS[question.intent]({ ...context, session }, { quantity, ...(item ? { item } : {}) });
}
