import type { TurnContext } from '../handler.ts';
import { INTENT_HANDLERS } from '../intents/index.ts';
import type { Question } from '../question.ts';
import { conclude } from '../say.ts';
import { asItem, type Ordinal, type Slots, type SpokenItem } from '../slots.ts';
import type { Answers } from './answers.ts';

type Open = Extract<Question, { question: 'whichItem' }>;

/** "Which product?" Bare words are the answer. */
export const whichItem: Answers<'whichItem'> = {
  no: (context) => conclude(context, [{ act: 'allRight' }]),
  filled: (context, question, slots) => (slots.item ? goOn(context, question, slots) : undefined),
  choose: (context, question, slots) => {
    const item = slots.item ?? byPlace(context, question, slots.ordinal);
    return item ? goOn(context, question, { item }) : undefined;
  },
  words: (context, question, utterance) => {
    const item = asItem({ value: utterance });
    return item ? goOn(context, question, { item }) : undefined;
  },
};

/** "The first one", of what can be taken out or off. */
function byPlace({ shopper }: TurnContext, { intent }: Open, ordinal: Ordinal | undefined): SpokenItem | undefined {
  const rows = intent === 'RemoveFromListIntent' ? shopper.list : intent === 'RemoveFromCartIntent' ? shopper.cart : [];
  const place = ordinal && PLACES[ordinal];
  const row = place === undefined ? undefined : rows.at(place);
  return row && asItem({ value: row.name });
}

const PLACES: Readonly<Partial<Record<Ordinal, number>>> = { first: 0, second: 1, third: 2, last: -1 };

function goOn(context: TurnContext, question: Open, slots: Pick<Slots, 'item' | 'quantity'>) {
  const { question: _answered, ...session } = context.session;
  const quantity = question.quantity === undefined ? {} : { quantity: { kind: 'count', count: question.quantity } as const };
  return INTENT_HANDLERS[question.intent]({ ...context, session }, { ...quantity, ...slots });
}
